package org.ipcstudio.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that does not fit into a range is a fault, although nothing is checked where all values certainly fit. */
class ValueRangeTest {
	private static final int[][] RANGES = { { -3, 2 }, { 0, 5 }, { 1, 4 }, { -6, -2 }, { 3, 3 } };

	/** An operator as the language writes it and as it is meant. */
	record Operation(String text, IntBinaryOperator meaning) {
		@Override
		public String toString() {
			return text;
		}
	}

	static Stream<Operation> operations() {
		return Stream.of(new Operation("a + b", (a, b) -> a + b), new Operation("a - b", (a, b) -> a - b),
				new Operation("a * b", (a, b) -> a * b), new Operation("a & b", (a, b) -> a & b),
				new Operation("a | b", (a, b) -> a | b), new Operation("a ^ b", (a, b) -> a ^ b),
				new Operation("a >> (b & 3)", (a, b) -> a >> (b & 3)), new Operation("a >>> 1", (a, b) -> a >>> 1),
				new Operation("a << (b & 1)", (a, b) -> a << (b & 1)), new Operation("-a", (a, b) -> -a),
				new Operation("~a", (a, b) -> ~a), new Operation("a > 0 ? a : b", (a, b) -> a > 0 ? a : b),
				new Operation("(a + 1) % 4", (a, b) -> (a + 1) % 4), new Operation("(a + b) & 3", (a, b) -> a + b & 3),
				new Operation("a * 2147483647", (a, b) -> a * 2147483647), new Operation("b / (a == 0 ? 1 : a)",
						(a, b) -> b / (a == 0 ? 1 : a)),
				new Operation("a / (b > 0 ? b : 1)", (a, b) -> a / (b > 0 ? b : 1)),
				new Operation("a % (b > 0 ? b : 1)", (a, b) -> a % (b > 0 ? b : 1)),
				new Operation("a / (b * b + 1)", (a, b) -> a / (b * b + 1)),
				new Operation("a % ((b & 3) + 1)", (a, b) -> a % ((b & 3) + 1)));
	}

	@ParameterizedTest
	@MethodSource("operations")
	void exactlyTheValuesOutsideAreFaults(Operation operation) {
		for (int[] a : RANGES) {
			for (int[] b : RANGES) {
				assertExact(operation, a, b);
			}
		}
	}

	private static void assertExact(Operation operation, int[] a, int[] b) {
		int min = Integer.MAX_VALUE;
		int max = Integer.MIN_VALUE;
		for (int left = a[0]; left <= a[1]; left++) {
			for (int right = b[0]; right <= b[1]; right++) {
				int value = operation.meaning().applyAsInt(left, right);
				min = Math.min(min, value);
				max = Math.max(max, value);
			}
		}
		String where = "%s with a in %d..%d and b in %d..%d".formatted(operation, a[0], a[1], b[0], b[1]);
		assertEquals(false, faults(operation, a, b, min, max), where);
		if (min < max) {
			assertTrue(faults(operation, a, b, min + 1, max), where);
			assertTrue(faults(operation, a, b, min, max - 1), where);
		}
	}

	private static boolean faults(Operation operation, int[] a, int[] b, int min, int max) {
		return Exploration.of("""
				process P {
				  var a : %1$d..%2$d = %1$d var b : %3$d..%4$d = %3$d var r : %5$d..%6$d = %5$d
				  a = any %1$d..%2$d b = any %3$d..%4$d r = %7$s
				}
				""".formatted(a[0], a[1], b[0], b[1], min, max, operation.text())).outcomes().contains("runtime-fault P");
	}
}
