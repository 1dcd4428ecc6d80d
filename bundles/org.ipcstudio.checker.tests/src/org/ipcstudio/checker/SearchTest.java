package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.junit.jupiter.api.Test;

/** The number of threads does not show in what a search finds, however the threads run. */
class SearchTest {
	private static final String PHILOSOPHERS = """
			const N = 10
			mailbox Fork[N] : bool capacity 1 initially [true]
			process Philosopher[N] {
				var fork : bool
				loop {
					receive fork from Fork[self]
					receive fork from Fork[(self + 1) % N]
					send true to Fork[self]
					send true to Fork[(self + 1) % N]
				}
			}
			Philosopher <-> Fork
			""";

	/** With findings of several kinds, in many states each. */
	private static final String WRITERS = """
			memory R { x[4] : 0..5 = 0 last : 0..3 = 0 }
			mailbox Done : int
			process Writer[4] {
				repeat 5 { R.x[self] = R.x[self] + 1 }
				R.last = self
				assert R.last == self
				send self to Done
			}
			Writer <-> R
			Writer -> Done
			assert always R.last != 3
			assert finally R.last != 2
			""";

	private final CheckOptions options = Setting.PLAIN.in(CheckOptions.defaults())
			.withKinds(Set.of(FindingKind.DEADLOCK, FindingKind.ASSERTION, FindingKind.RACE, FindingKind.LEFTOVER,
					FindingKind.UNREACHED));

	/** Checks with one thread and with more, and demands that all results are the same; tells this result. */
	private static CheckResult checkWithThreads(String items, CheckOptions options) {
		CompiledSystem system = Models.compile(items);
		CheckResult one = Checker.check(system, options.withThreads(1), ProgressListener.NONE);
		for (int threads : new int[] { 2, 4 }) {
			CheckResult more = Checker.check(system, options.withThreads(threads), ProgressListener.NONE);
			assertEquals(one.verdict(), more.verdict());
			assertEquals(one.findings(), more.findings(), "with their traces");
			assertEquals(one.moreFound(), more.moreFound());
			assertEquals(one.limit(), more.limit());
			assertEquals(one.statistics().complete(), more.statistics().complete());
			assertEquals(one.statistics().states(), more.statistics().states());
			assertEquals(one.statistics().transitions(), more.statistics().transitions());
			assertEquals(one.statistics().depth(), more.statistics().depth());
		}
		return one;
	}

	@Test
	void findsAllStates() {
		CheckResult result = checkWithThreads(PHILOSOPHERS, options);
		assertTrue(result.statistics().complete());
		assertEquals(59_048, result.statistics().states(),
				"each fork lies there or is with one of two, but not all of them as the second one");
		assertEquals(1, result.findings(FindingKind.DEADLOCK).size());
		assertEquals(10, result.findings(FindingKind.DEADLOCK).get(0).trace().size());
	}

	@Test
	void isCutShortAtTheSameState() {
		for (int states : new int[] { 5_000, 33_333 }) {
			CheckResult result = checkWithThreads(PHILOSOPHERS, options.withMaxStates(states));
			assertFalse(result.statistics().complete());
			assertEquals(states, result.statistics().states());
			assertEquals(Optional.of(Limit.STATES), result.limit());
		}
	}

	@Test
	void isCutShortWhereTheMemoryEnds() {
		int memory = 600_000;
		for (int threads : new int[] { 1, 2, 4 }) {
			CheckResult result = Models.check(PHILOSOPHERS, options.withMaxMemory(memory).withThreads(threads));
			assertFalse(result.statistics().complete());
			assertEquals(Optional.of(Limit.MEMORY), result.limit());
			assertTrue(result.statistics().states() > 10_000, () -> result.statistics().toString());
			assertTrue(result.statistics().peakMemoryBytes() < memory + memory / 4,
					() -> result.statistics().toString());
		}
	}

	@Test
	void findsTheSameFaults() {
		CheckResult result = checkWithThreads(WRITERS, options);
		assertTrue(result.statistics().complete());
		assertTrue(result.statistics().states() > 20_000, () -> result.statistics().toString());
		assertEquals(Set.of(FindingKind.ASSERTION, FindingKind.RACE, FindingKind.LEFTOVER), Found.kinds(result));
		assertTrue(result.findings().size() > 10, () -> Outcome.of(result));
	}
}
