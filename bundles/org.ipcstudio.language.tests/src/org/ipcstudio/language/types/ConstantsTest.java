package org.ipcstudio.language.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Binary;
import org.ipcstudio.model.BinaryOperator;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IntegerLiteral;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantsTest {

	private static Expression expression(String text) {
		SourceFile file = SourceFile.parse("system S { enum Kind { A, B, C } const N = 5 const LATER = TRUTH ? 1 : 0 const TRUTH = true "
				+ "const LOOP = ROUND const ROUND = LOOP + 1 const X = " + text + " mailbox M[3] : int initially ["
						+ text + "] }");
		return ((Constant) file.system().getItems().stream()
				.filter(item -> item instanceof Constant constant
						&& constant.getName().equals("X")).findFirst().orElseThrow()).getValue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "7; 7", "-7; -7", "N * N - 1; 24", "C; 2", "true; 1", "!true; 0",
			"LATER; 1", "1 + 2 * 3; 7", "(1 + 2) * 3; 9",
			"-7 / 2; -3", "-7 % 3; -1", "2147483647 + 1; -2147483648", "1 << 33; 2", "-1 >>> 28; 15", "-16 >> 2; -4",
					"6 & 3; 2", "6 | 3; 7", "6 ^ 3; 5", "~0; -1",
			"N > 4 && N != 3; 1", "N < 4 || A == B; 0", "N >= 5 ? N <= 4 ? 1 : 2 : 3; 2", "false && 1 / 0 == 0; 0",
					"true || 1 / 0 == 0; 1", "true ? 1 : 1 / 0; 1",
			"+N; 5", "10 - 3 - 2; 5" })
	void computesAsJavaDoes(String text, int value) {
		assertEquals(OptionalInt.of(value), Constants.valueOf(expression(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 / 0", "1 % (N - 5)", "self", "LOOP", "ROUND - 1", "null", "len(M)", "M[0]", "unknown",
			"1 + self", "N[0]", "self > 0 || true" })
	void hasNoValue(String text) {
		assertEquals(OptionalInt.empty(), Constants.valueOf(expression(text)));
	}

	@Test
	void nothingHasNoValue() {
		assertEquals(OptionalInt.empty(), Constants.valueOf(null));
		assertEquals(OptionalInt.empty(), Constants.valueOf(null, 3));
	}

	@Test
	void selfIsTheIndexThatIsGiven() {
		SourceFile file = SourceFile.parse("system S { const N = 4 mailbox M[N] initially [(self + 1) % N] }");
		Mailbox mailbox = (Mailbox) file.system().getItems().get(1);
		Expression message = mailbox.getInitially().getMessages().get(0).getParts().get(0);
		assertEquals(OptionalInt.of(3), Constants.valueOf(message, 2));
		assertEquals(OptionalInt.of(0), Constants.valueOf(message, 3));
		assertEquals(OptionalInt.empty(), Constants.valueOf(message));
	}

	@Test
	void longChainsAndDoublingConstantsAreComputedAtOnce() {
		Constant previous = null;
		for (int i = 0; i < 20_000; i++) {
			Constant constant = ModelFactory.eINSTANCE.createConstant();
			constant.setName("c" + i);
			constant.setValue(previous == null ? number(1) : sum(previous, previous));
			previous = constant;
		}
		assertEquals(OptionalInt.of(0), Constants.valueOf(previous.getValue()));
	}

	@Test
	void longSumsAreComputedWithoutDeepRecursion() {
		Expression sum = number(1);
		for (int i = 0; i < 100_000; i++) {
			Binary next = ModelFactory.eINSTANCE.createBinary();
			next.setOperator(BinaryOperator.PLUS);
			next.setLeft(sum);
			next.setRight(number(1));
			sum = next;
		}
		assertTrue(Constants.valueOf(sum).isPresent());
		assertEquals(100_001, Constants.valueOf(sum).getAsInt());
	}

	private static IntegerLiteral number(int value) {
		IntegerLiteral literal = ModelFactory.eINSTANCE.createIntegerLiteral();
		literal.setValue(value);
		return literal;
	}

	private static Expression sum(Constant left, Constant right) {
		Binary sum = ModelFactory.eINSTANCE.createBinary();
		sum.setOperator(BinaryOperator.PLUS);
		sum.setLeft(name(left));
		sum.setRight(name(right));
		return sum;
	}

	private static Reference name(Constant constant) {
		Reference reference = ModelFactory.eINSTANCE.createReference();
		reference.setName(constant.getName());
		reference.setTarget(constant);
		return reference;
	}
}
