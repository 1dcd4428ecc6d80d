package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LivelockTest {
	private static String defects(String items) {
		return Outcome.defects(Models.check(items));
	}

	@Test
	void aProcessThatRunsButPassesNoProgress() {
		String system = """
				process P { var x : int %s loop { x = any 0..1 if x == 1 { progress } } }
				assert progress P
				""";
		assertEquals("livelock P", defects(system.formatted("")));
		assertEquals("", defects("process P { var x : int loop { x = any 0..1 progress } } assert progress P"));
	}

	@Test
	void theTraceEndsWithTheCycle() {
		Finding finding = Models.check("""
				memory R { atomic x : int = 0 }
				process P { R.x = 1 R.x = 2 loop { R.x = 3 R.x = 4 } }
				P <-> R
				assert progress
				assert always R.x < 5
				""").findings(FindingKind.LIVELOCK).get(0);
		assertEquals(3, finding.cycleStart());
		assertEquals(5, finding.trace().size());
	}

	@Test
	void nobodyIsNeglectedForEver() {
		assertEquals("", defects("""
				mailbox M capacity 1
				process P { var x : int loop { send 1 to M receive x from M } }
				process Q { var x : int loop { x = 1 - x } }
				P <-> M
				assert progress P
				"""));
	}

	@Test
	void starvationByThoseWhoTakeTurns() {
		assertEquals("livelock P, livelock Q", defects("""
				lock L
				process P { loop { lock L { } } }
				process Q { loop { lock L { } } }
				P -- L
				Q -- L
				assert progress P
				assert progress Q
				assert progress
				"""));
	}

	@Test
	void everyInstanceOfAnArrayIsJudged() {
		assertEquals("livelock P[0], livelock P[1]", defects("""
				lock L
				process P[2] { loop { lock L { } } }
				P -- L
				assert progress P
				"""));
	}

	@Test
	void whoEndsHasMadeItsProgress() {
		assertEquals("", defects("""
				process P { var x : int choose { progress } or { x = 1 } }
				process Q { var x : int loop { x = 1 - x progress } }
				assert progress P
				"""));
	}

	@Test
	void whoHasNotStartedIsNotJudged() {
		assertEquals("", defects("""
				process P { var x : int loop { x = any 0..1 if x == 2 { spawn C } } }
				process C in P { progress }
				assert progress C
				"""));
	}

	@Test
	void aProcessThatIsStuckWhileOthersRunDoesNotProgressEither() {
		assertEquals("livelock P, partial-deadlock P", defects("""
				semaphore S = 0
				process P { wait S }
				process Q { var x : int loop { x = 1 - x } }
				P -- S
				assert progress P
				"""));
	}

	@Test
	void aLossyNetworkMayDropEverything() {
		CheckResult result = Models.check("""
				network W loss 1 %
				mailbox M capacity 1 via W
				process P { loop { send 1 to M } }
				process Q daemon { var x : int loop { receive x from M } }
				P -> M -> Q
				assert progress Q
				""");
		assertEquals("livelock Q, lost P", Outcome.of(result));
		assertTrue(result.findings(FindingKind.LOST).get(0).message().contains("may drop"));
	}

	@Test
	void nobodyIsDisabledByAnAtomicBlockThatEnds() {
		assertEquals("", defects("""
				memory R { atomic x : int = 0 atomic y : int = 0 }
				process P { loop { atomic { R.x = 1 R.x = 0 } } }
				process Q { loop { R.y = 1 progress } }
				P <-> R
				Q <-> R
				assert progress Q
				"""));
	}

	@Test
	void anAtomicBlockThatNeverEndsHoldsUpEverybody() {
		assertEquals("livelock Q, partial-deadlock Q", defects("""
				memory R { atomic x : int = 0 atomic y : int = 0 }
				process P { atomic { loop { R.x = 0 } } }
				process Q { loop { R.y = 1 progress } }
				P <-> R
				Q <-> R
				assert progress Q
				"""));
	}
}
