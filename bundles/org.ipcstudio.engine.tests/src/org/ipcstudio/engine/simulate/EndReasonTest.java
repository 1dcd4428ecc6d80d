package org.ipcstudio.engine.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.ipcstudio.engine.kernel.FaultKind;
import org.ipcstudio.engine.simulate.SimulationResult.WaitingProcess;
import org.junit.jupiter.api.Test;

/** Why runs are over. */
class EndReasonTest {
	private static final String TICKER = """
			mailbox M : int capacity 1
			process T { var x : int loop { send 1 to M receive x from M } }
			T -> M -> T""";

	@Test
	void everythingHasEndedWhenOnlyDaemonsWait() {
		SimulationResult result = Runs.of("""
				mailbox M
				process D daemon { var x : int loop { receive x from M } }
				process P { send 1 to M }
				P -> M -> D""").run();
		assertEquals(EndReason.ENDED, result.reason());
		assertEquals(List.of(new WaitingProcess(0, "D", true, "receive", "M", 3, 0, 2)), result.waiting());
	}

	@Test
	void aDeadlockTellsWhoWaitsForWhatSinceWhen() {
		SimulationResult result = Runs.of("""
				lock K
				lock L
				process A { lock K { work 1 ms lock L { } } }
				process B { lock L { work 3 ms lock K { } } }
				A -- K -- B
				A -- L -- B""").run();
		assertEquals(EndReason.DEADLOCK, result.reason());
		assertEquals(3_000, result.time());
		assertEquals(List.of(new WaitingProcess(0, "A", false, "lock", "L", 4, 1_000, 2),
				new WaitingProcess(1, "B", false, "lock", "K", 5, 3_000, 2)), result.waiting());
	}

	@Test
	void aChildThatWasNeverSpawnedIsNoDeadlock() {
		assertEquals(EndReason.ENDED, Runs.of("process P { } process C in P { fail \"never\" }").run().reason());
	}

	@Test
	void aFaultEndsTheRun() {
		SimulationResult result = Runs.of("process P { work 2 ms fail \"no\" } process Q { loop { } }").run();
		assertEquals(EndReason.FAULT, result.reason());
		assertEquals(FaultKind.ASSERTION, result.faults().get(0).fault().kind());
		assertEquals(0, result.faults().get(0).step());
	}

	@Test
	void onRequestAFaultEndsOnlyItsProcess() {
		SimulationResult result = Runs.of("""
				memory R { x : int = 0 }
				process P[2] { R.x = 1 assert R.x == 2 }
				process Q { R.x = 0 work 9 ms }
				P <-> R <-> Q""").keepGoing(true).run();
		assertEquals(EndReason.ENDED, result.reason());
		assertEquals(2, result.faults().size());
		assertEquals(9_000, result.time());
	}

	@Test
	void aFaultThatWaitsBehindATimeOutLeavesNoTimeBehind() {
		SimulationResult result = Runs.of("""
				mailbox M : int absent
				process P { var x : int if receive x from M within 5 s { } }
				process Q { work 1 ms }
				P <- M""").keepGoing(true).run();
		assertEquals(1, result.faults().size());
		assertEquals(1_000, result.time());
	}

	@Test
	void whatAlwaysHoldsIsLookedAtInEveryState() {
		String system = """
				memory R { x : int = 0 }
				process P { R.x = 1 R.x = 0 R.x = 1 }
				P -> R
				assert always R.x == 0""";
		SimulationResult result = Runs.of(system).run();
		assertEquals(EndReason.VIOLATION, result.reason());
		assertEquals(1, result.steps());
		assertEquals(1, result.violations().size());
		SimulationResult whole = Runs.of(system).keepGoing(true).run();
		assertEquals(EndReason.ENDED, whole.reason());
		assertEquals(1, whole.violations().size());
	}

	@Test
	void whatHappensInsideAnAtomicBlockIsNoState() {
		assertEquals(EndReason.ENDED, Runs.of("""
				memory R { x : int = 0 }
				process P { atomic { R.x = 1 R.x = 0 } }
				P -> R
				assert always R.x == 0""").run().reason());
	}

	@Test
	void whatHoldsFinallyIsLookedAtWhenEverythingHasEnded() {
		String system = """
				memory R { x : int = 0 }
				process P { R.x = 1 }
				P -> R
				assert finally R.x == %d""";
		assertEquals(EndReason.ENDED, Runs.of(system.formatted(1)).run().reason());
		SimulationResult result = Runs.of(system.formatted(2)).run();
		assertEquals(EndReason.VIOLATION, result.reason());
		assertEquals("assert finally R.x == 2", result.violations().get(0).property().text());
	}

	@Test
	void aFaultInAPropertyIsAViolation() {
		SimulationResult result = Runs.of("""
				memory R { x : int = 0 }
				process P { R.x = 1 }
				P -> R
				assert always 1 / (1 - R.x) == 1""").run();
		assertEquals(EndReason.VIOLATION, result.reason());
		assertEquals("division by zero", result.violations().get(0).fault());
	}

	/** {@code R.x} goes from 0 over 1 to 2; what is inside of the atomic block is no state. */
	private static SimulationResult counting(String property) {
		return Runs.of("""
				memory R { x : int = 0 }
				process P { R.x = 1 R.x = 2 atomic { R.x = 9 R.x = 2 } }
				P -> R
				assert %s""".formatted(property)).run();
	}

	@Test
	void whatHoldsEventuallyMayHoldInAnyState() {
		assertEquals(EndReason.ENDED, counting("eventually R.x == 0").reason());
		assertEquals(EndReason.ENDED, counting("eventually R.x == 1").reason());
		assertEquals(EndReason.ENDED, counting("eventually R.x == 2").reason());
		SimulationResult result = counting("eventually R.x == 9");
		assertEquals(EndReason.VIOLATION, result.reason());
		assertEquals("assert eventually R.x == 9", result.violations().get(0).property().text());
		assertEquals(4, result.violations().get(0).step());
	}

	@Test
	void whatIsLedToHoldsThenOrLater() {
		assertEquals(EndReason.ENDED, counting("R.x == 0 leads to R.x == 2").reason());
		assertEquals(EndReason.ENDED, counting("R.x == 2 leads to R.x == 2").reason());
		assertEquals(EndReason.ENDED, counting("R.x == 9 leads to R.x == 7").reason());
		assertEquals(EndReason.VIOLATION, counting("R.x == 2 leads to R.x == 1").reason());
		assertEquals(EndReason.VIOLATION, counting("R.x < 2 leads to R.x == 0").reason());
	}

	@Test
	void whatHoldsEventuallyHasNotHeldInADeadlock() {
		SimulationResult result = Runs.of("""
				memory R { x : int = 0 }
				process P { R.x = 1 await R.x == 2 R.x = 3 }
				P <-> R
				assert eventually R.x == 3
				assert eventually R.x == 1""").run();
		assertEquals(EndReason.DEADLOCK, result.reason());
		assertEquals(List.of("assert eventually R.x == 3"),
				result.violations().stream().map(violation -> violation.property().text()).toList());
	}

	@Test
	void aRunThatIsBrokenOffOwesNothing() {
		SimulationResult result = Runs.of(TICKER + "\nassert eventually len(M) == 3").stepLimit(17).run();
		assertEquals(EndReason.STEP_LIMIT, result.reason());
		assertEquals(List.of(), result.violations());
	}

	@Test
	void limitsEndTheRun() {
		SimulationResult steps = Runs.of(TICKER).stepLimit(17).run();
		assertEquals(EndReason.STEP_LIMIT, steps.reason());
		assertEquals(17, steps.steps());
		SimulationResult time = Runs.of("process P { loop { work 3 ms } }").timeLimit(10_000).run();
		assertEquals(EndReason.TIME_LIMIT, time.reason());
		assertEquals(10_000, time.time());
	}

	@Test
	void aLimitThatIsReachedExactlyAtTheEndIsNone() {
		assertEquals(EndReason.ENDED, Runs.of("""
				memory R { x : int = 0 }
				process P { R.x = 1 R.x = 2 }
				P -> R""").stepLimit(2).run().reason());
	}

	@Test
	void unboundedGrowthIsARemarkUpToTheLimitOfTheMemory() {
		String system = """
				mailbox M
				process P { repeat 300 { send 1 to M } }
				process Q { var x : int repeat 300 { receive x from M } }
				P -> M -> Q""";
		SimulationResult result = Runs.of(system).policy(Policy.ROUND_ROBIN).run();
		assertTrue(result.grown().isEmpty());
		SimulationResult grown = Runs.of(system.replace("repeat 300 { rec", "work 1 s repeat 300 { rec")).run();
		assertEquals(EndReason.ENDED, grown.reason());
		assertEquals(List.of("M"), grown.grown().stream().map(queue -> queue.name()).toList());
		SimulationResult flood = Runs.of("mailbox M process P { loop { send 1 to M } } P -> M").messageLimit(1_000).run();
		assertEquals(EndReason.MESSAGE_LIMIT, flood.reason());
		assertEquals(1_001, flood.steps());
	}

	@Test
	void theUserMayHaveHadEnough() {
		AtomicLong asked = new AtomicLong();
		SimulationResult result = Runs.of(TICKER).cancelled(() -> asked.incrementAndGet() == 3).run();
		assertEquals(EndReason.CANCELLED, result.reason());
		assertTrue(result.steps() > 0);
	}

	@Test
	void anInterruptedThreadEndsTheRunAndStaysInterrupted() {
		Thread.currentThread().interrupt();
		EndReason reason = Runs.of(TICKER).run().reason();
		assertTrue(Thread.interrupted());
		assertEquals(EndReason.CANCELLED, reason);
	}

	@Test
	void theListenerHearsHowFarTheRunIs() {
		AtomicLong reached = new AtomicLong();
		Runs.of(TICKER).stepLimit(200_000).progress((moves, time) -> reached.set(moves)).run();
		assertTrue(reached.get() > 100_000);
	}

	@Test
	void aRunThatIsDrivenStepByStepCanBeStopped() {
		Simulation simulation = Runs.of(TICKER).start();
		assertTrue(simulation.step());
		simulation.stop();
		assertFalse(simulation.step());
		assertEquals(EndReason.STOPPED, simulation.result().reason());
		assertEquals(1, simulation.steps());
	}
}
