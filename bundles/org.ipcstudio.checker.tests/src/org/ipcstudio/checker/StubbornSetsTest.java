package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving out orders of moves leaves out states, but nothing that is found. */
class StubbornSetsTest {
	private static final Set<Reduction> REDUCTIONS = EnumSet.of(Reduction.PARTIAL_ORDER, Reduction.ABSTRACTION);

	/** Two processes that go on for ever and have to do with nobody else. */
	private static final String LOOPS = """
			mailbox A : int capacity 1
			mailbox B : int capacity 1
			process P { var x : int loop { send 1 to A receive x from A } }
			process Q { var x : int loop { send 1 to B receive x from B } }
			P <-> A
			Q <-> B
			""";

	/**
	 * Checks with all moves and with stubborn sets; both have to find the same.
	 *
	 * @return the result of the stubborn sets
	 */
	private static CheckResult checkBoth(String items, CheckOptions options) {
		CompiledSystem system = Models.compile(items);
		CheckResult plain = Checker.check(system, Setting.PLAIN.in(options), ProgressListener.NONE);
		CheckResult reduced = Checker.check(system, options.withReductions(REDUCTIONS), ProgressListener.NONE);
		assertTrue(plain.statistics().complete() && reduced.statistics().complete());
		assertEquals(plain.verdict(), reduced.verdict());
		assertEquals(Found.lengths(plain).keySet(), Found.lengths(reduced).keySet());
		assertTrue(reduced.statistics().states() <= plain.statistics().states());
		reduced.findings().forEach(finding -> Witness.check(system, finding, options.unboundedLimit(), false, items));
		return reduced;
	}

	private static CheckResult checkBoth(String items) {
		return checkBoth(items, CheckOptions.defaults());
	}

	private static String philosophers(int count, String first, String second) {
		return """
				const N = %d
				mailbox Fork[N] : bool capacity 1 initially [true]
				process Philosopher[N] {
					var fork : bool
					loop {
						receive fork from Fork[%s]
						receive fork from Fork[%s]
						send true to Fork[self]
						send true to Fork[(self + 1) %% N]
					}
				}
				Philosopher <-> Fork
				""".formatted(count, first, second);
	}

	@Test
	void twelvePhilosophersTakeAFewHundredStates() {
		CheckResult result = Models.check(philosophers(12, "self", "(self + 1) % N"),
				CheckOptions.defaults().withReductions(REDUCTIONS));
		Finding deadlock = result.findings(FindingKind.DEADLOCK).get(0);
		assertEquals(1, result.findings(FindingKind.DEADLOCK).size());
		assertEquals(12, deadlock.processes().size());
		assertEquals(12, deadlock.cycle().size());
		assertEquals(12, deadlock.trace().size(), "each takes one fork");
		assertTrue(result.statistics().complete());
		assertTrue(result.statistics().states() <= 500, () -> result.statistics().toString());
	}

	@Test
	void fewPhilosophersHaveTheSameDeadlockWithAllMoves() {
		assertEquals(1, checkBoth(philosophers(5, "self", "(self + 1) % N")).findings(FindingKind.DEADLOCK).size());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 4, 6 })
	void forksThatAreTakenInOneOrderAreNoProblem(int count) {
		assertEquals(Verdict.OK, checkBoth(philosophers(count, "self == N - 1 ? 0 : self",
				"self == N - 1 ? N - 1 : self + 1")).verdict());
	}

	private static String producersAndConsumers(int sent, int received) {
		return """
				mailbox M : int capacity 2
				process Producer[3] { repeat %d { send self to M } }
				process Consumer[3] { var x : int repeat %d { receive x from M } }
				Producer -> M -> Consumer
				""".formatted(sent, received);
	}

	@Test
	void producersAndConsumersShareAMailbox() {
		assertEquals(Verdict.OK, checkBoth(producersAndConsumers(3, 3)).verdict());
	}

	@Test
	void whoeverOfManyConsumersGetsNothingIsFound() {
		assertEquals(7, checkBoth(producersAndConsumers(2, 3)).findings(FindingKind.DEADLOCK).size(),
				"one, two or all three of them");
	}

	@Test
	void whoeverOfManyProducersFindsNoRoomIsFound() {
		assertTrue(checkBoth(producersAndConsumers(3, 2)).findings(FindingKind.DEADLOCK).size() > 1);
	}

	@Test
	void aFaultIsNotPutOffForEver() {
		assertEquals("assertion R", Outcome.defects(checkBoth(LOOPS + """
				mailbox C : int capacity 1
				process R { var x : int send 1 to C receive x from C assert x != 1 }
				R <-> C
				""")));
	}

	@Test
	void aFaultThatComesSoonDoesNotHideAnotherOne() {
		assertEquals("assertion R, assertion S", Outcome.defects(checkBoth("""
				mailbox C : int capacity 1 initially [1]
				mailbox D : int capacity 1
				process R { var x : int receive x from C assert x != 1 }
				process S { var x : int send 2 to D receive x from D assert x != 2 }
				C -> R
				S <-> D
				""")));
	}

	@Test
	void whoeverCanNeverMoveAgainIsFoundAmongThoseWhoGoOn() {
		assertEquals("partial-deadlock R S", Outcome.defects(checkBoth(LOOPS + """
				mailbox C : int capacity 1 initially [1]
				mailbox D : int capacity 1 initially [1]
				process R { var x : int loop { receive x from C receive x from D send 1 to C send 1 to D } }
				process S { var x : int loop { receive x from D receive x from C send 1 to C send 1 to D } }
				R <-> C
				R <-> D
				S <-> C
				S <-> D
				""")));
	}

	@Test
	void aMailboxThatGrowsIsFoundAmongThoseWhoGoOn() {
		assertEquals("unbounded R", Outcome.defects(checkBoth(LOOPS + """
				mailbox C : int
				process R { loop { send 1 to C } }
				process S { var x : int loop { receive x from C } }
				R -> C -> S
				""", CheckOptions.defaults().withUnboundedLimit(4))));
	}

	@Test
	void everyOrderThatAPropertySeesIsLookedAt() {
		CheckResult result = checkBoth("""
				memory R { atomic x : int = 0 atomic y : int = 0 }
				process P { R.x = 1 }
				process Q { R.y = 1 }
				P -> R <- Q
				assert always R.x == 0 || R.y == 1
				assert always R.x == 1 || R.y == 0
				assert always R.x == 0 || R.y == 0
				""");
		assertEquals(3, result.findings(FindingKind.ASSERTION).size());
	}

	@Test
	void aPropertyOfWhatIsBehindALongWayIsSeenInTime() {
		CheckResult result = checkBoth(LOOPS + """
				memory R { atomic x : int = 0 atomic y : int = 0 }
				process Up { repeat 5 { R.x = R.x + 1 } }
				process Down { repeat 5 { R.y = R.y + 1 } }
				Up <-> R <-> Down
				assert always R.x < 5 || R.y > 0
				assert always R.y < 5 || R.x > 0
				""");
		assertEquals(2, result.findings(FindingKind.ASSERTION).size());
	}
}
