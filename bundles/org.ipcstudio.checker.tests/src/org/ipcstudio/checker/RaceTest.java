package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.ipcstudio.engine.trace.Step;
import org.junit.jupiter.api.Test;

class RaceTest {
	private static String races(String programs) {
		return Outcome.defects(Models.check("""
				memory R { x : int = 0 y : int = 0 atomic z : int = 0 a[2] : int = 0 }
				lock L
				semaphore S = 1
				mailbox M capacity 1
				""" + programs + """

				P <-> R
				Q <-> R
				P -- L
				Q -- L
				P -- S
				Q -- S
				P <-> M
				Q <-> M
				""", CheckOptions.defaults().withKinds(List.of(FindingKind.RACE))));
	}

	@Test
	void aWriteAndARead() {
		assertEquals("race P Q", races("process P { R.x = 1 } process Q { var v : int v = R.x }"));
	}

	@Test
	void twoReadsAreNone() {
		assertEquals("", races("process P { var v : int v = R.x } process Q { var v : int v = R.x }"));
	}

	@Test
	void differentVariablesAreNone() {
		assertEquals("", races("process P { R.x = 1 } process Q { R.y = 1 }"));
		assertEquals("", races("process P { R.a[0] = 1 } process Q { R.a[1] = 1 }"));
	}

	@Test
	void atomicVariablesHaveNone() {
		assertEquals("", races("process P { R.z = 1 } process Q { R.z = 2 }"));
	}

	@Test
	void aCommonLockPutsThemIntoAnOrder() {
		assertEquals("", races("process P { lock L { R.x = 1 } } process Q { lock L { R.x = 2 } }"));
		assertEquals("race P Q", races("process P { lock L { R.x = 1 } } process Q { R.x = 2 }"));
	}

	@Test
	void aSemaphoreOrAMessageDoesSoToo() {
		assertEquals("", races("process P { wait S R.x = 1 signal S } process Q { wait S R.x = 2 signal S }"));
		assertEquals("", races("process P { R.x = 1 send 1 to M } process Q { var v : int receive v from M R.x = 2 }"));
	}

	@Test
	void aWaitingAwaitAccessesNothing() {
		assertEquals("", races("process P { R.x = 1 } process Q { await R.x == 1 }"));
		assertEquals("race P Q", races("process P { R.x = 1 } process Q { await R.x < 2 }"));
	}

	@Test
	void aGuardThatReadsAccesses() {
		assertEquals("race P Q", races("""
				process P { R.x = 1 }
				process Q { select { send 1 to M when R.x == 0 { } after 1 ms { } } }
				"""));
	}

	@Test
	void anAtomicBlockOffersAllItsAccesses() {
		assertEquals("race P Q", races("process P { atomic { R.z = 1 R.x = 1 } } process Q { R.x = 2 }"));
		assertEquals("race P Q", races("""
				process P { atomic { choose { R.y = 1 } or { R.z = 1 R.x = 1 } } }
				process Q { R.x = 2 }
				"""));
		assertEquals("", races("process P { atomic { R.z = 1 R.y = 1 } } process Q { R.x = 2 }"));
	}

	@Test
	void atomicBlocksDoNotRaceWithEachOther() {
		assertEquals("", races("process P { atomic { R.x = R.x + 1 } } process Q { atomic { R.x = R.x + 1 } }"));
		assertEquals("race P Q, race Q T", races("""
				process P { atomic { R.x = 1 } R.y = 1 }
				process Q { atomic { R.x = R.y } }
				process T { R.y = 1 }
				T <-> R
				""").replace("race P T, ", ""));
	}

	@Test
	void anAtomicBlockThatCannotBeginAccessesNothing() {
		assertEquals("", races("""
				process P { R.x = 1 R.z = 1 }
				process Q { atomic { await R.z == 1 R.x = 2 } }
				"""));
	}

	@Test
	void oneFindingForAStatementThatReadsAndWrites() {
		assertEquals("race P Q", races("process P { R.x = R.x + 1 }\nprocess Q { R.x = R.x + 1 }"));
	}

	/** The steps of both runs from where they part: {@code P: read R.x (0); Q: R.x = 1 | Q: …}. */
	private static String runs(String programs) {
		CheckResult result = Models.check("""
				memory R { x : int = 0 y : int = 0 atomic z : int = 0 }
				""" + programs + """

				P <-> R
				Q <-> R
				""", CheckOptions.defaults().withKinds(List.of(FindingKind.RACE)));
		Finding race = result.findings().get(0);
		return steps(race.trace(), race) + " | " + steps(race.otherTrace(), race);
	}

	private static String steps(List<Step> trace, Finding race) {
		return trace.stream().skip(race.commonSteps()).map(step -> step.process() + ": " + step.action())
				.collect(Collectors.joining("; "));
	}

	@Test
	void bothOrdersAreShownWithTheValues() {
		assertEquals("P: R.x = 1; Q: read R.x (1) | Q: read R.x (0); P: R.x = 1", runs("""
				process P { R.z = 1 R.x = 1 }
				process Q { var v : int v = R.x }
				"""));
	}

	@Test
	void bothRunsBeginAlike() {
		CheckResult result = Models.check("""
				memory R { x : int = 0 atomic z : int = 0 }
				process P { R.z = 1 R.x = 1 }
				process Q { await R.z == 1 R.x = 2 }
				P <-> R
				Q <-> R
				""");
		Finding race = result.findings(FindingKind.RACE).get(0);
		assertEquals(2, race.commonSteps());
		assertEquals(race.trace().subList(0, 2), race.otherTrace().subList(0, 2));
		assertEquals(List.of("P", "Q"), race.trace().subList(2, 4).stream().map(Step::process).toList());
		assertEquals(List.of("Q", "P"), race.otherTrace().subList(2, 4).stream().map(Step::process).toList());
	}

	@Test
	void anAccessThatTheOtherMakesImpossibleIsLeftOut() {
		assertEquals("P: R.x = 1 | Q: await R.x == 0; P: R.x = 1", runs("""
				process P { R.x = 1 }
				process Q { await R.x == 0 }
				"""));
	}

	@Test
	void aProcessThatLoopsMakesItsAccessOnce() {
		assertEquals("P: R.x = 1; Q: R.x = 2 | Q: R.x = 2; P: R.x = 1", runs("""
				process P { loop { R.x = 1 } }
				process Q { loop { R.x = 2 } }
				"""));
	}

	@Test
	void anAtomicBlockIsShownToItsEndOnTheWayWithTheAccess() {
		assertEquals("P: choose branch 2; P: R.z = 1; P: R.x = 1; Q: R.x = 2 | Q: R.x = 2; P: choose branch 2; "
				+ "P: R.z = 1; P: R.x = 1", runs("""
						process P { atomic { choose { R.y = 1 } or { R.z = 1 R.x = 1 } } }
						process Q { R.x = 2 }
						"""));
	}

	@Test
	void aBlockThatNeverEndsIsShownUpToItsAccess() {
		assertEquals("P: await R.x < 2 | Q: R.x = 1; P: await R.x < 2", runs("""
				process P { atomic { loop { await R.x < 2 } } }
				process Q { R.x = 1 }
				"""));
	}

	@Test
	void anAccessThatBreaksARuleEndsItsRun() {
		assertEquals("P: read R.x (0): division by zero | Q: R.x = 1; P: read R.x (1)", runs("""
				process P { var v : int v = 1 / R.x }
				process Q { R.x = 1 }
				"""));
	}
}
