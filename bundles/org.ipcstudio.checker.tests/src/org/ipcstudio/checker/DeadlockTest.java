package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ipcstudio.engine.trace.Step;
import org.junit.jupiter.api.Test;

class DeadlockTest {
	@Test
	void namesProcessesCycleWaitsAndAShortestTrace() {
		CheckResult result = Models.check("""
				lock X
				lock Y
				process A { loop { lock X { lock Y { } } } }
				process B { loop { lock Y { lock X { } } } }
				A -- X
				A -- Y
				B -- X
				B -- Y
				""");
		assertEquals(Verdict.DEFECT, result.verdict());
		assertEquals(1, result.findings().size());
		Finding deadlock = result.findings().get(0);
		assertEquals(FindingKind.DEADLOCK, deadlock.kind());
		assertEquals(List.of("A", "B"), deadlock.processes());
		assertEquals(List.of("A", "B"), deadlock.cycle());
		assertEquals(List.of(new BlockedProcess("A", "lock", "Y", 4, "lock Y", List.of("B")),
				new BlockedProcess("B", "lock", "X", 5, "lock X", List.of("A"))), deadlock.waits());
		assertEquals(List.of("A: lock X", "B: lock Y"),
				deadlock.trace().stream().map(step -> step.process() + ": " + step.action()).toList());
		assertEquals(List.of(1L, 2L), deadlock.trace().stream().map(Step::number).toList());
		assertTrue(deadlock.message().contains("A holds the lock X and waits for the lock Y, which B holds"),
				deadlock::message);
	}

	@Test
	void daemonsMayWaitForEver() {
		assertEquals("", Outcome.of(Models.check("""
				mailbox M capacity 1
				process P { send 1 to M }
				process D daemon { var x : int loop { receive x from M } }
				P -> M -> D
				""")));
	}

	@Test
	void theCycleMayLeadThroughADaemonWhichIsNotNamedAmongTheProcesses() {
		Finding deadlock = Models.check("""
				mailbox Question capacity 0
				mailbox Answer capacity 0
				process P { var x : int receive x from Answer send 1 to Question }
				process D daemon { var x : int loop { receive x from Question send x to Answer } }
				P -> Question -> D -> Answer -> P
				""").findings(FindingKind.DEADLOCK).get(0);
		assertEquals(List.of("P"), deadlock.processes());
		assertEquals(List.of("P", "D"), deadlock.cycle());
	}

	@Test
	void aChildThatWasNeverSpawnedCountsNeitherWay() {
		assertEquals("", Outcome.defects(Models.check("""
				process P { work 1 ms }
				process C in P { var x : int receive x from M }
				mailbox M
				M -> C
				P -> M
				""")));
	}

	@Test
	void oneFindingForEachSetOfProcessesAndPlace() {
		CheckResult result = Models.check("""
				mailbox M capacity 1
				process P { choose { send 1 to M } or { await false } }
				process Q { var x : int choose { receive x from M } or { receive x from M
				receive x from M } }
				P -> M -> Q
				""");
		assertEquals("deadlock P Q, deadlock P Q, deadlock Q", Outcome.defects(result));
	}

	@Test
	void allDistinctDeadlocksAreFound() {
		CheckResult result = Models.check("""
				mailbox M[2] capacity 1
				process P[3] {
					choose { receive _ from M[0] } or { receive _ from M[0] } or { receive _ from M[1] }
				}
				process Q { choose { send 1 to M[0] } or { send 1 to M[1] } }
				Q -> M -> P
				""", CheckOptions.defaults().withMaxFindings(Integer.MAX_VALUE).withKinds(List.of(FindingKind.DEADLOCK))
						.withReductions(List.of(Reduction.PARTIAL_ORDER, Reduction.ABSTRACTION)));
		// all wait at M[0], each at one of two places, and the message is in M[1]; or the other way round
		assertEquals(2 * 2 * 2 + 1, ofSize(result, 3));
		// one has got the message, and each of the other two waits at one of three places
		assertEquals(3 * 3 * 3, ofSize(result, 2));
		assertEquals(0, ofSize(result, 1));
	}

	/** Where the channel of a branch is known only when its guard holds, the moves of a select cannot be told apart. */
	@Test
	void aBranchThatBecomesPossibleWhileAnotherOneIsMakesADeadlockOfItsOwn() {
		String system = """
				mailbox B[2] : int capacity 1 initially [0]
				mailbox Q : int capacity 1
				memory R { atomic y : int = 0 }
				process W[2] { sync send 2 to Q }
				process P {
					var v : int
					receive _ from Q
					select {
						receive _ from B[v & 1] when R.y == 0 { }
						receive _ from Q { await false }
					}
				}
				W -> Q -> P
				B -> P
				P <-> R
				""";
		for (Setting setting : Setting.all()) {
			CheckResult result = Models.check(system, setting.in(CheckOptions.defaults()
					.withKinds(List.of(FindingKind.DEADLOCK))));
			assertTrue(result.findings().stream().anyMatch(finding -> finding.processes().equals(List.of("P"))),
					setting::toString);
		}
	}

	private static long ofSize(CheckResult result, int processes) {
		return result.findings().stream().filter(finding -> finding.processes().size() == processes).count();
	}

	@Test
	void aStateInTheMiddleOfAnAtomicBlockIsNoDeadlock() {
		CheckResult result = Models.check("""
				memory R { atomic x : int = 0 atomic y : int = 0 }
				process P { loop { atomic { R.x = 1 R.y = 1 } await R.x == 0 } }
				process Q { loop { await R.x == 1 atomic { R.x = 0 R.y = 0 } } }
				P <-> R
				Q <-> R
				assert always R.x == R.y
				""");
		assertEquals("", Outcome.of(result));
	}

	/** The receive that makes room decides whether the second message is sent or dropped, so both orders count. */
	@Test
	void aSendThatDoesNotWaitDependsOnWhoMakesRoom() {
		assertEquals(1, Models.check("""
				mailbox M : int capacity 1
				process P { try send 1 to M   try send 2 to M }
				process Q { var x : int  repeat 2 { receive x from M } }
				P -> M -> Q""").findings(FindingKind.DEADLOCK).size());
	}
}
