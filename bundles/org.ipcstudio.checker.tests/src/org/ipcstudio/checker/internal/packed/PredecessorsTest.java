package org.ipcstudio.checker.internal.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;

import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredecessorsTest {
	private final MemoryMeter meter = new MemoryMeter(Long.MAX_VALUE);
	private final Predecessors predecessors = new Predecessors(meter);

	private void assertKeeps(int... expected) {
		for (int state = 0; state < expected.length; state++) {
			predecessors.add(expected[state]);
			assertEquals(expected[state], predecessors.get(state), "the last of " + (state + 1));
		}
		for (int state = 0; state < expected.length; state++) {
			assertEquals(expected[state], predecessors.get(state), "state " + state);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 100, 1000 })
	void inOrder(int largestStep) {
		Random random = new Random(largestStep);
		int[] expected = new int[20_000];
		expected[0] = -1;
		for (int state = 1; state < expected.length; state++) {
			int step = random.nextInt(4) == 0 ? random.nextInt(largestStep + 1) : 0;
			expected[state] = Math.max(0, expected[state - 1]) + step;
		}
		assertKeeps(expected);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 10, 1000 })
	void outOfOrder(int oneOf) {
		Random random = new Random(oneOf);
		int last = 0;
		int[] expected = new int[20_000];
		for (int state = 0; state < expected.length; state++) {
			last += random.nextInt(3) / 2;
			expected[state] = random.nextInt(oneOf) == 0 ? random.nextInt(last + 1) - 1 : last;
		}
		assertKeeps(expected);
	}

	@Test
	void allOfOne() {
		assertKeeps(IntStream.range(0, 2_000).map(state -> 0).toArray());
	}

	@Test
	void eachOfTheOneBefore() {
		assertKeeps(IntStream.range(-1, 2_000).toArray());
	}

	@Test
	void afterLongGaps() {
		assertKeeps(-1, 0, 63, 64, 128, 127, 100_000, 100_000, 100_064, 3, 1_000_000);
	}

	@Test
	void takeAboutTwoBitsEach() {
		int count = 1_000_000;
		for (int state = 0; state < count; state++) {
			predecessors.add(state - 1);
		}
		assertTrue(meter.held() <= count / 4 + (3 << 16), "held " + meter.held());
	}

	@Test
	void theirMemoryIsGivenBack() {
		assertKeeps(0, 5, 3, 7, 2);
		assertTrue(meter.held() > 0);
		predecessors.close();
		assertEquals(0, meter.held());
	}
}
