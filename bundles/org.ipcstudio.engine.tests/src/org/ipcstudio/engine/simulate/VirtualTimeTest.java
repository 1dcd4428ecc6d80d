package org.ipcstudio.engine.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What takes how long. */
class VirtualTimeTest {

	@Test
	void workTakesItsTimeAndMovesTakeNone() {
		assertEquals(List.of("0 P: start", "2000 P: half", "5500 P: done"), Runs.prints(Runs.of("""
				mailbox M : int
				process P { print "start" work 2 ms print "half" send 1 to M work 3500 us print "done" }
				process Q { var x : int receive x from M }
				P -> M -> Q""")));
	}

	@Test
	void aRunEndsWhenTheLastWorkIsDone() {
		SimulationResult result = Runs.of("process P { work 3 ms } process Q { work 2 s }").run();
		assertEquals(EndReason.ENDED, result.reason());
		assertEquals(2_000_000, result.time());
		assertEquals(0, result.steps());
	}

	@Test
	void aPartnerIsMetWhenHisWorkIsDone() {
		assertEquals(List.of("7000 A: send 1 to B"), Runs.steps(Runs.of("""
				link A -> B
				process A { work 4 ms send 1 to B }
				process B { var x : int work 7 ms receive x from A }""")));
	}

	@Test
	void aTrySucceedsAtOnceWithAPartnerWhoIsAtWork() {
		assertEquals(List.of("0 A: sent", "7000 B: got 1"), Runs.prints(Runs.of("""
				link A -> B
				process A { if try send 1 to B { print "sent" } else { print "failed" } }
				process B { var x : int work 7 ms receive x from A print "got ", x }""")));
	}

	@ParameterizedTest
	@EnumSource(Policy.class)
	void oneCoreDoesOneThingAtATime(Policy policy) {
		String work = "process P[3] { work 2 ms }";
		assertEquals(2_000, Runs.of(work).policy(policy).run().time());
		assertEquals(6_000, Runs.of(work).policy(policy).cores(1).run().time());
		assertEquals(4_000, Runs.of(work).policy(policy).cores(2).run().time());
	}

	@Test
	void coresAreGivenInTheOrderOfAsking() {
		assertEquals(List.of("2000 P[0]: done", "4000 P[1]: done", "6000 P[2]: done"),
				Runs.prints(Runs.of("process P[3] { work 2 ms print \"done\" }").cores(1)));
	}

	private static final String URGENT = """
			mailbox Go
			process Low priority 1 { work 10 ms print "low" }
			process Clock priority 5 { select { after 3 ms { } } send 1 to Go }
			process High priority 3 { var x : int receive x from Go work 4 ms print "high" }
			Clock -> Go -> High""";

	@Test
	void priorityTakesTheCoreAndTheRestOfTheWorkIsKept() {
		assertEquals(List.of("7000 High: high", "14000 Low: low"),
				Runs.prints(Runs.of(URGENT).policy(Policy.PRIORITY).cores(1)));
	}

	@ParameterizedTest
	@EnumSource(value = Policy.class, names = "PRIORITY", mode = EnumSource.Mode.EXCLUDE)
	void theOthersDoNotPreempt(Policy policy) {
		assertEquals(List.of("10000 Low: low", "14000 High: high"),
				Runs.prints(Runs.of(URGENT).policy(policy).cores(1)));
	}

	@Test
	void aTimeOutPassesAfterItsTimeAndNotBefore() {
		assertEquals(List.of("5000 P: false", "9000 P: after"), Runs.prints(Runs.of("""
				mailbox M
				process P {
					var x : int
					if receive x from M within 5 ms { print true } else { print false }
					select { receive x from M { } after 4 ms { print "after" } }
				}
				process Q daemon { var x : int loop { receive x from M } }
				process R { work 20 ms send 1 to M }
				P <- M <- R
				M -> Q""")));
	}

	@Test
	void theTimeBeginsOnArrival() {
		assertEquals(List.of("8000 P: false"), Runs.prints(Runs.of("""
				mailbox M
				process P { var x : int work 3 ms if receive x from M within 5 ms { print true } else { print false } }
				process R { work 20 ms send 1 to M }
				R -> M -> P""")));
	}

	@Test
	void whatComesInTimeEndsTheWait() {
		assertEquals(List.of("5000 P: true"), Runs.prints(Runs.of("""
				mailbox M
				process P { var x : int if receive x from M within 6 ms { print true } else { print false } }
				process R { work 5 ms send 1 to M }
				R -> M -> P""")));
	}

	@Test
	void theTimeOfASyncSendRunsOnWhileItWaitsForTheReceiver() {
		assertEquals(List.of("0 Q: full", "6000 P: false"), Runs.prints(Runs.of("""
				mailbox M : int capacity 1 initially [9]
				process P { if sync send 1 to M within 6 ms { print true } else { print false } }
				process Q { var x : int print "full" work 4 ms receive x from M }
				P -> M -> Q""")));
	}

	@Test
	void aMessageThatIsThereGoesBeforeATimeOut() {
		for (int seed = 0; seed < 20; seed++) {
			assertEquals(List.of("0 P: true"), Runs.prints(Runs.of("""
					mailbox M : int initially [1]
					process P { var x : int if receive x from M within 0 ms { print true } else { print false } }
					M -> P""").seed(seed)));
		}
	}

	@Test
	void aParentWaitsForTheWorkOfItsChild() {
		assertEquals(List.of("3000 P: over"), Runs.prints(Runs.of("""
				process P { spawn C wait C print "over" }
				process C in P { work 3 ms }""")));
	}

	@Test
	void thePipeIsOpenUntilTheWriterIsThrough() {
		assertEquals(List.of("3000 P: end of file"), Runs.prints(Runs.of("""
				pipe I by P
				process P { var x : int spawn C if read x from I { } else { print "end of file" } }
				process C in P { work 3 ms }
				C -> I -> P""")));
	}

	@Test
	void pollingDoesNotKeepTheTimeFromPassing() {
		SimulationResult result = Runs.of("""
				memory R { atomic busy : bool = true }
				process P { while R.busy { } }
				process Q { work 5 ms R.busy = false }
				P <-> R <-> Q""").run();
		assertEquals(EndReason.ENDED, result.reason());
		assertEquals(5_000, result.time());
		assertTrue(result.steps() < 1_000, () -> result.steps() + " moves");
	}

	@Test
	void withoutTimeEveryTimeOutMayPassAtOnce() {
		SimulationResult result = Runs.of("""
				mailbox M
				process P { var x : int select { receive x from M { } after 1 s { } } }
				process Q { work 2 s send 1 to M }
				P <- M <- Q""").timed(false).run();
		assertEquals(0, result.time());
	}
}
