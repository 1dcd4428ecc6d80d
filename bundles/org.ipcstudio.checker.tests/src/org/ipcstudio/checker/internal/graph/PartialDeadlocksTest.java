package org.ipcstudio.checker.internal.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.junit.jupiter.api.Test;

class PartialDeadlocksTest {
	private final BitSet daemons = new BitSet();

	/** What is reported, as {@code state:processes}. */
	private Set<String> find(int processes, String lines) {
		GraphText text = new GraphText(processes, lines);
		Set<String> found = new TreeSet<>();
		PartialDeadlocks.find(text.graph, text.states, daemons, processes, text.renaming,
				new MemoryMeter(Long.MAX_VALUE), Patience.ENDLESS, (state, stuck) -> found.add(state + ":" + text.letters(stuck)));
		return found;
	}

	@Test
	void whoNeverMovesAgainIsStuckWhileAnotherRuns() {
		assertEquals(Set.of("0:b"), find(2, "0:a"));
	}

	@Test
	void nobodyIsStuckWhoMovesOnSomePath() {
		assertEquals(Set.of(), find(2, """
				0:a 1:b
				0:a
				"""));
	}

	@Test
	void aMoveThatIsNotLookedPastIsAMove() {
		assertEquals(Set.of(), find(2, "0:a x:b"));
	}

	@Test
	void whereEveryContinuationEndsThereIsOnlyADeadlock() {
		assertEquals(Set.of(), find(2, """
				1:a
				alive=ab
				"""));
	}

	@Test
	void onlyTheLargestSetsAreReported() {
		assertEquals(Set.of("1:bc"), find(3, """
				0:a 1:b
				1:a
				"""));
	}

	@Test
	void differentSetsOnDifferentBranchesAreBothReported() {
		assertEquals(Set.of("1:b", "2:c"), find(3, """
				1:c 2:b
				1:a 1:c
				2:a 2:b
				"""));
	}

	@Test
	void aLargerSetWithoutAnInfiniteRunDoesNotCount() {
		assertEquals(Set.of("0:c"), find(3, """
				0:a 0:b 1:a
				alive=abc
				"""));
	}

	@Test
	void daemonsAndThoseWhoAreNotAliveDoNotCount() {
		daemons.set(1);
		assertEquals(Set.of(), find(3, "alive=ab 0:a"));
	}

	@Test
	void whatLeadsToUnexploredStatesIsNotJudged() {
		assertEquals(Set.of(), find(2, """
				0:a 1:a
				?
				"""));
	}

	@Test
	void statesInAtomicBlocksCountOnlyIfTheBlockNeverEnds() {
		assertEquals(Set.of("1:b"), find(2, """
				atomic 1:a
				1:a
				"""));
		assertEquals(Set.of("1:b"), find(2, """
				1:a 1:b
				atomic 1:a
				"""));
	}

	@Test
	void whoIsStuckBehindAnEdgeMayHaveAnotherName() {
		assertEquals(Set.of("1:a"), find(3, """
				1:abc@1
				1:bc
				"""));
		assertEquals(Set.of("0:b", "1:a"), find(3, """
				1:ac@1
				1:bc
				"""));
	}

	@Test
	void onceRoundTheTableEverybodyHasMoved() {
		assertEquals(Set.of(), find(3, "0:a@1"));
		assertEquals(Set.of(), find(4, """
				1:a@1
				0:a
				"""));
		assertEquals(Set.of("0:bd"), find(4, "0:a@2"));
		assertEquals(Set.of("0:bcd"), find(4, """
				1:a@1
				0:d@3
				"""));
	}

	@Test
	void aLargerSetUnderOtherNamesCounts() {
		assertEquals(Set.of("1:ab"), find(3, """
				0:bc 1:b@1
				1:c
				"""));
	}
}
