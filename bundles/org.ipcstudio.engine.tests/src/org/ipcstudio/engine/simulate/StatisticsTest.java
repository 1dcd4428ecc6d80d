package org.ipcstudio.engine.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ipcstudio.engine.simulate.Statistics.ChannelStatistics;
import org.ipcstudio.engine.simulate.Statistics.LockStatistics;
import org.ipcstudio.engine.simulate.Statistics.ProcessStatistics;
import org.ipcstudio.engine.simulate.Statistics.Status;
import org.ipcstudio.engine.simulate.Statistics.Unit;
import org.ipcstudio.engine.simulate.Statistics.WaitStatistics;
import org.junit.jupiter.api.Test;

/** What is measured. */
class StatisticsTest {

	private static Statistics run(String items) {
		return Runs.of(items).policy(Policy.ROUND_ROBIN).run().statistics();
	}

	@Test
	void messagesStayInAMailboxWhileTheReceiverWorks() {
		Statistics statistics = run("""
				mailbox M : int capacity 2
				process P { send 1 to M send 2 to M send 3 to M }
				process Q { var x : int work 4 ms repeat 3 { receive x from M work 2 ms } }
				P -> M -> Q""");
		assertEquals(Unit.MICROSECONDS, statistics.unit());
		assertEquals(10_000, statistics.duration());
		// the first two stay for 4 and 6 ms, the third comes at 4 ms and leaves at 8 ms
		assertEquals(List.of(new ChannelStatistics("M", 2, 3, 3, 0, 0, 0, 2, 1.4, 14_000 / 3.0, 6_000)),
				statistics.channels());
		assertEquals(new ProcessStatistics("P", false, Status.ENDED, 3, 3, 4_000, 0, 0, 4_000,
				List.of(new WaitStatistics("send", "M", 3, 1, 4_000, 4_000))), statistics.processes().get(0));
		assertEquals(new ProcessStatistics("Q", false, Status.ENDED, 3, 3, 10_000, 10_000, 0, 0, List.of()),
				statistics.processes().get(1));
	}

	@Test
	void whoHasNoCoreIsReady() {
		ProcessStatistics late = Runs.of("process P[2] { work 3 ms }").cores(1).run().statistics().processes().get(1);
		assertEquals(3_000, late.working());
		assertEquals(3_000, late.ready());
		assertEquals(0.5, late.share(late.ready()));
	}

	@Test
	void locksAreHeldAndWaitedFor() {
		Statistics statistics = run("""
				lock L
				semaphore S = 0
				process P[2] { lock L { work 3 ms } }
				process Q { wait S }
				process R { work 8 ms signal S }
				P -- L
				Q -- S -- R""");
		assertEquals(List.of(new LockStatistics("L", false, 2, 6_000, 1, 3_000, 3_000, ""),
				new LockStatistics("S", true, 1, 0, 1, 8_000, 8_000, "")), statistics.locks());
	}

	@Test
	void aWaitThatIsNotOverCountsUpToTheEnd() {
		Statistics statistics = run("""
				lock L
				mailbox M
				process P { lock L { work 2 ms send 1 to Q } }
				process Q { var x : int work 5 ms lock L { } receive x from P }
				process R { work 9 ms }
				P -- L -- Q""");
		ProcessStatistics p = statistics.processes().get(0);
		assertEquals(Status.WAITING, p.status());
		assertEquals(List.of(new WaitStatistics("send", "Q", 4, 1, 7_000, 7_000)), p.waits());
		LockStatistics lock = statistics.locks().get(0);
		assertEquals("P", lock.holder());
		assertEquals(9_000, lock.held());
		assertEquals(4_000, lock.waiting());
	}

	@Test
	void waitsAreSortedByObject() {
		Statistics statistics = run("""
				mailbox M[2] : int
				process P { var x : int for i in 0..1 { receive x from M[i] } }
				process Q { work 1 ms send 1 to M[0] work 5 ms send 1 to M[1] }
				Q -> M -> P""");
		assertEquals(List.of(new WaitStatistics("receive", "M[1]", 3, 1, 5_000, 5_000),
				new WaitStatistics("receive", "M[0]", 3, 1, 1_000, 1_000)), statistics.processes().get(0).waits());
	}

	@Test
	void withoutTimeMovesAreTheMeasure() {
		Statistics statistics = run("""
				memory R { x : int = 0 }
				mailbox M
				process P { repeat 5 { R.x = 1 } send 1 to M }
				process Q { var x : int receive x from M }
				R <- P -> M -> Q""");
		assertEquals(Unit.MOVES, statistics.unit());
		assertEquals(7, statistics.duration());
		assertEquals(List.of(new WaitStatistics("receive", "M", 5, 1, 6, 6)), statistics.processes().get(1).waits());
		assertEquals(6, statistics.processes().get(0).working());
	}

	@Test
	void messagesThatAreLostWithdrawnOrLeftAreCounted() {
		Statistics statistics = run("""
				mailbox M : int
				mailbox N : int
				process P { send 1 to M send 2 to M delete M if sync send 1 to N within 2 ms { } send 1 to N }
				P -> M
				P -> N""");
		assertEquals(2, statistics.channels().get(0).lost());
		assertEquals(0, statistics.channels().get(0).left());
		ChannelStatistics second = statistics.channels().get(1);
		assertEquals(1, second.withdrawn());
		assertEquals(1, second.left());
		assertEquals(2, second.sent());
	}

	@Test
	void aChildLivesFromItsSpawnOn() {
		Statistics statistics = run("""
				process P { work 2 ms spawn C wait C }
				process C in P { work 3 ms }
				process D in P { }""");
		assertEquals(3_000, statistics.processes().get(1).lifetime());
		assertEquals(Status.NOT_STARTED, statistics.processes().get(2).status());
		assertEquals(List.of(new WaitStatistics("wait", "C", 2, 1, 3_000, 3_000)), statistics.processes().get(0).waits());
	}

	@Test
	void progressIsCountedWhereTheProgramSaysIt() {
		Statistics statistics = run("""
				mailbox M : int
				process P { repeat 4 { send 1 to M send 1 to M progress } }
				process Q daemon { var x : int loop { receive x from M } }
				P -> M -> Q""");
		assertEquals(4, statistics.processes().get(0).progress());
		assertEquals(8, statistics.processes().get(1).progress());
	}
}
