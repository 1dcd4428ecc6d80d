package org.ipcstudio.checker.internal.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.junit.jupiter.api.Test;

class FairCyclesTest {
	private static final int A = 0;

	private static Cycle find(int process, int processes, String lines) {
		GraphText text = new GraphText(processes, lines);
		return FairCycles.find(text.graph, text.states, process, processes, new MemoryMeter(Long.MAX_VALUE),
				Patience.ENDLESS);
	}

	@Test
	void aProcessThatMovesWithoutProgressIsFound() {
		assertNotNull(find(A, 1, "0:a"));
		assertNull(find(A, 1, "0:a+a"));
	}

	@Test
	void aProcessThatWaitsForEverIsFound() {
		assertNotNull(find(A, 2, "0:b+b"));
	}

	@Test
	void aCycleThatNeglectsAProcessIsUnfair() {
		assertNull(find(A, 2, """
				0:b 1:a+a
				0:a+a
				"""), "a could move all the time");
	}

	@Test
	void whoIsDisabledNowAndThenMayBeNeglected() {
		Cycle cycle = find(A, 2, """
				1:b 0:a+a
				0:b
				""");
		assertEquals(0, cycle.start());
		assertArrayEquals(new int[] { 0, 0 }, cycle.moves());
	}

	@Test
	void theProgressOfOthersIsNoHelpToANamedProcess() {
		assertNotNull(find(A, 2, """
				1:b+b
				0:b+b
				"""));
	}

	@Test
	void withoutANameTheProgressOfAnybodyCounts() {
		assertNull(find(FairCycles.ANYBODY, 2, "0:a 0:b+b"));
		assertNotNull(find(FairCycles.ANYBODY, 2, "0:a 0:b"));
	}

	@Test
	void whoHasNotStartedIsNotJudged() {
		assertNull(find(A, 2, "alive=b 0:b"));
	}

	@Test
	void theCycleGoesThroughAllThatMakesItFair() {
		Cycle cycle = find(A, 3, """
				0:b 1:c
				0:b 0:c
				""");
		assertEquals(0, cycle.start());
		assertArrayEquals(new int[] { 0, 1, 0 }, cycle.moves(), "b moves, c moves, and back");
	}

	@Test
	void theEarliestComponentIsTaken() {
		Cycle cycle = find(A, 1, """
				1:a 2:a
				1:a
				2:a
				""");
		assertEquals(1, cycle.start());
	}

	@Test
	void nobodyIsDisabledByAnAtomicBlockThatEnds() {
		assertNull(find(A, 2, """
				1:b 2:a+a
				atomic 0:b
				2:a+a
				"""));
		assertNotNull(find(A, 2, """
				1:b 0:a+a
				atomic 1:b
				"""), "a block that never ends");
	}

	@Test
	void statesThatAreNotExpandedAreOnNoCycle() {
		assertNull(find(A, 1, """
				1:a
				?
				"""));
	}
}
