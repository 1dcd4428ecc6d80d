package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
	private static final int SYSTEMS = 200;
	private static final int MOST_STATES = 2_000;
	/** 11 ** 6 states, of which no reduction is to leave out any here. */
	private static final String LARGE = """
			memory R { atomic x[6] : int = 0 }
			process P[6] { repeat 10 { R.x[self] = R.x[self] ^ 1 } }
			P <-> R
			""";
	private static final CheckOptions PLAIN = Setting.PLAIN.in(CheckOptions.defaults());
	private static final String FIVE_STATES = """
			memory R { atomic x : int = 0 }
			process P { R.x = 1 R.x = 2 R.x = 3 R.x = 4 }
			P <-> R
			""";

	@Test
	void aLimitThatIsJustLargeEnoughIsNotReached() {
		CheckResult result = Models.check(FIVE_STATES, CheckOptions.defaults().withMaxStates(5));
		assertEquals(Verdict.OK, result.verdict());
		assertTrue(result.statistics().complete());
		assertEquals(5, result.statistics().states());
		assertEquals(4, result.statistics().transitions());
		assertEquals(4, result.statistics().depth());
		assertEquals(Optional.empty(), result.limit());
	}

	@Test
	void tooFewStatesAreInconclusive() {
		CheckResult result = Models.check(FIVE_STATES, CheckOptions.defaults().withMaxStates(4));
		assertEquals(Verdict.INCONCLUSIVE, result.verdict());
		assertFalse(result.statistics().complete());
		assertEquals(4, result.statistics().states());
		assertEquals(Optional.of(Limit.STATES), result.limit());
		assertEquals("", Outcome.of(result), "nothing is called unreached");
	}

	@Test
	void whatWasFoundBeforeTheLimitIsADefect() {
		CheckResult result = Models.check(FIVE_STATES + "assert always R.x != 2",
				CheckOptions.defaults().withMaxStates(4));
		assertEquals(Verdict.DEFECT, result.verdict());
		assertEquals("assertion", Outcome.of(result));
		assertFalse(result.statistics().complete());
	}

	@Test
	void memoryIsALimit() {
		CheckResult result = Models.check(LARGE, PLAIN.withMaxMemory(4 << 20));
		assertEquals(Verdict.INCONCLUSIVE, result.verdict());
		assertEquals(Optional.of(Limit.MEMORY), result.limit());
		assertTrue(result.statistics().states() > 1000);
		assertTrue(result.statistics().peakMemoryBytes() <= 5 << 20, () -> result.statistics().toString());
	}

	@Test
	void timeIsALimit() {
		CheckResult result = Models.check(LARGE, PLAIN.withTimeLimit(Duration.ofNanos(1)));
		assertEquals(Verdict.INCONCLUSIVE, result.verdict());
		assertEquals(Optional.of(Limit.TIME), result.limit());
	}

	@Test
	void aListenerMayCancelAndHearsHowFarItHasCome() {
		AtomicInteger calls = new AtomicInteger();
		AtomicLong states = new AtomicLong();
		CheckResult result = Checker.check(Models.compile(LARGE), PLAIN, new ProgressListener() {
			@Override
			public void explored(long found, long explored, long transitions, int depth, long memoryBytes) {
				calls.incrementAndGet();
				assertTrue(found >= explored && transitions >= explored - 1);
				assertTrue(memoryBytes >= found, "a state takes at least a byte");
				states.set(found);
			}

			@Override
			public boolean isCancelled() {
				return calls.get() == 2;
			}
		});
		assertEquals(Verdict.INCONCLUSIVE, result.verdict());
		assertEquals(Optional.of(Limit.CANCELLED), result.limit());
		assertTrue(result.statistics().states() >= states.get());
	}

	@Test
	void livelocksAreFoundInWhatWasExplored() {
		CheckResult result = Models.check("""
				memory R { atomic x : int = 0 }
				process P { choose { loop { R.x = 0 } } or { repeat 100 { R.x = R.x + 1 } } }
				P <-> R
				assert progress
				""", CheckOptions.defaults().withMaxStates(20));
		assertEquals("livelock", Outcome.of(result));
		assertEquals(Optional.of(Limit.STATES), result.limit());
	}

	@Test
	void whoeverMightMoveBehindTheLimitIsNotCalledStuck() {
		CheckResult result = Models.check("""
				semaphore S = 0
				memory R { atomic x : int = 0 }
				process A { wait S }
				process B { loop { choose { R.x = 0 } or { repeat 100 { R.x = R.x + 1 } signal S } } }
				A -- S
				B -- S
				B <-> R
				""", CheckOptions.defaults().withMaxStates(30));
		assertEquals("", Outcome.of(result));
		assertEquals(Verdict.INCONCLUSIVE, result.verdict());
	}

	@Test
	void aChannelWithoutABoundIsNotLookedPastItsLimit() {
		String system = "mailbox M process P { loop { send 1 to M } } P -> M";
		CheckResult result = Models.check(system);
		assertEquals("unbounded P", Outcome.of(result));
		assertEquals(256, result.statistics().states());
		assertEquals(256, result.findings().get(0).trace().size());
		assertTrue(result.statistics().complete());
		assertEquals(6, Models.check(system, CheckOptions.defaults().withUnboundedLimit(5)).statistics().states());
	}

	@Test
	void asManyFindingsAsAreWanted() {
		String system = """
				memory R { atomic x : int = 0 }
				process P[5] { R.x = self / (R.x & 0) }
				P <-> R
				""";
		assertEquals(5, Models.check(system).findings(FindingKind.RUNTIME_FAULT).size());
		CheckResult result = Models.check(system, CheckOptions.defaults().withMaxFindings(2));
		assertEquals(2, result.findings(FindingKind.RUNTIME_FAULT).size());
		assertTrue(result.moreFound());
	}

	@Test
	void limitsArePositive() {
		assertThrows(IllegalArgumentException.class, () -> CheckOptions.defaults().withMaxStates(0));
		assertThrows(IllegalArgumentException.class, () -> CheckOptions.defaults().withUnboundedLimit(0));
		assertThrows(IllegalArgumentException.class, () -> CheckOptions.defaults().withTimeLimit(Duration.ofMillis(-1)));
	}

	/** Generated systems: whatever ends a check early, it says nothing that is not true of the whole. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void aCheckThatIsCutShortNeverSaysWhatIsNotTrue(int group) {
		int cut = 0;
		for (long seed = group * SYSTEMS; seed < (group + 1L) * SYSTEMS; seed++) {
			Random random = new Random(seed);
			String text = seed % 2 == 0 ? RandomSystem.of(seed) : RandomArrays.of(seed);
			CompiledSystem system = SystemCompiler.compile(SourceFile.parse(text));
			CheckOptions options = CheckOptions.defaults().withUnboundedLimit(2).withMaxStates(MOST_STATES)
					.withMaxMemory(16 << 20);
			CheckResult whole = Checker.check(system, Setting.PLAIN.in(options), ProgressListener.NONE);
			if (whole.statistics().complete()) {
				for (int i = 0; i < 4; i++) {
					Setting setting = Setting.all().get(random.nextInt(Setting.all().size()));
					cut += cutShort(system, whole, setting.in(options), random, setting + ", seed " + seed + "\n" + text);
				}
			}
		}
		assertTrue(cut > SYSTEMS / 2, "too few of the checks were cut short: " + cut);
	}

	private static int cutShort(CompiledSystem system, CheckResult whole, CheckOptions options, Random random,
			String where) {
		CheckOptions limited = options;
		int most = Integer.MAX_VALUE;
		switch (random.nextInt(4)) {
			case 0, 1 -> limited = options.withMaxStates(1 + random.nextLong(Math.max(1, whole.statistics().states())));
			case 2 -> limited = options.withMaxMemory(1 + random.nextInt(1 << random.nextInt(8, 18)));
			default -> most = random.nextInt(20);
		}
		int questions = most;
		AtomicInteger asked = new AtomicInteger();
		CheckResult result = Checker.check(system, limited, new ProgressListener() {
			@Override
			public boolean isCancelled() {
				return asked.incrementAndGet() > questions;
			}
		});
		assertEquals(result.limit().isEmpty(), result.statistics().complete(), where);
		if (result.limit().isEmpty()) {
			assertEquals(whole.verdict(), result.verdict(), where);
			assertEquals(Found.kinds(whole), Found.kinds(result), where);
			return 0;
		}
		assertEquals(Found.defects(result).isEmpty() ? Verdict.INCONCLUSIVE : Verdict.DEFECT, result.verdict(), where);
		assertTrue(Found.kinds(whole).containsAll(Found.kinds(result)),
				() -> Found.kinds(result) + " of " + Found.kinds(whole) + ", " + result.limit() + ", " + where);
		assertFalse(result.has(FindingKind.UNREACHED) || result.has(FindingKind.NEVER_PICKED), where);
		return 1;
	}
}
