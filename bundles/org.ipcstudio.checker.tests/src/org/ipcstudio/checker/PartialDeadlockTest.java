package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class PartialDeadlockTest {
	private static final String TICKER = """
			mailbox Tick capacity 1
			process T { var x : int loop { send 1 to Tick receive x from Tick } }
			T <-> Tick
			""";

	@Test
	void namesThoseWhoAreStuckAndTheirCycle() {
		CheckResult result = Models.check(TICKER + """
				lock X
				lock Y
				process A { lock X { lock Y { } } }
				process B { lock Y { lock X { } } }
				A -- X
				A -- Y
				B -- X
				B -- Y
				""");
		assertEquals("partial-deadlock A B", Outcome.of(result));
		Finding finding = result.findings().get(0);
		assertEquals(List.of("A", "B"), finding.cycle());
		assertEquals(2, finding.trace().size());
	}

	@Test
	void whoMayStillMoveOnSomePathIsNotStuck() {
		assertEquals("", Outcome.defects(Models.check(TICKER + """
				memory R { atomic go : bool = false }
				process A { await R.go }
				process B { loop { choose { R.go = true } or { R.go = false } } }
				A <- R
				B <-> R
				""")));
	}

	@Test
	void whereEveryContinuationEndsInADeadlockOnlyThatIsReported() {
		assertEquals("deadlock A B", Outcome.defects(Models.check("""
				semaphore S = 0
				mailbox M capacity 3
				process A { wait S }
				process B { var x : int repeat 3 { send 1 to M } wait S }
				A -- S
				B -- S
				B <-> M
				""")));
	}

	/** The other one may run for ever, but may also stop in any round: no order of moves stands for all. */
	@Test
	void whoRunsForEverMayBeAbleToStop() {
		CheckResult result = Models.check("""
				mailbox M
				mailbox N
				process A { var x : int send 1 to N receive x from M }
				process B daemon { var x : int loop { choose { receive x from M } or { continue } } }
				M -> A -> N
				M -> B
				""");
		assertTrue(result.has(FindingKind.PARTIAL_DEADLOCK), () -> result.findings().toString());
		assertTrue(result.has(FindingKind.DEADLOCK), () -> result.findings().toString());
	}

	@Test
	void aRendezvousPartnerMovesToo() {
		assertEquals("", Outcome.defects(Models.check("""
				mailbox M capacity 0
				process A { loop { send 1 to M } }
				process B { var x : int loop { receive x from M } }
				A -> M -> B
				""")));
	}

	@Test
	void aSynchronousSenderMovesWithItsReceiver() {
		List<Finding> findings = Models.check("""
				mailbox M capacity 1
				semaphore S = 0
				process A { sync send 1 to M wait S }
				process B { var x : int loop { choose { receive x from M } or { x = 1 } or { send 2 to M } } }
				A -> M
				A -- S
				B <-> M
				""").findings(FindingKind.PARTIAL_DEADLOCK);
		assertEquals(List.of("S"), findings.stream().map(finding -> finding.waits().get(0).on()).toList());
	}

	@Test
	void anAtomicBlockThatNeverEndsIsNamed() {
		Finding finding = Models.check("""
				memory R { atomic x : int = 0 }
				process P { atomic { loop { R.x = 0 } } }
				process Q { R.x = 1 }
				P <-> R
				Q <-> R
				""").findings(FindingKind.PARTIAL_DEADLOCK).get(0);
		assertEquals(List.of("Q"), finding.processes());
		assertEquals("Q can never go on, because P never comes to the end of its atomic block (line 3).",
				finding.message());
	}

	@Test
	void daemonsDoNotCountAsStuck() {
		assertEquals("", Outcome.defects(Models.check(TICKER + """
				semaphore S = 0
				process D daemon { wait S }
				D -- S
				""")));
	}

	@Test
	void aDaemonThatRunsForEverIsEnough() {
		assertEquals("partial-deadlock A", Outcome.defects(Models.check("""
				semaphore S = 0
				process A { wait S }
				process D daemon { var x : int loop { x = 1 - x } }
				A -- S
				""")));
	}
}
