package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.junit.jupiter.api.Test;

/** {@code assert eventually} and {@code leads to}: when they hold, and what shows that they do not. */
class TemporalTest {
	/** {@code R.x} goes from 0 over 1 to 2, where it ends; what is inside of the atomic block is no state. */
	private static final String COUNTING = """
			memory R { x : int = 0 }
			process P { R.x = 1 R.x = 2 atomic { R.x = 9 R.x = 2 } }
			P -> R
			""";
	/** P flips x for ever; Q could set y at any time. */
	private static final String FLIPPING = """
			memory R { atomic x : int = 0 atomic y : int = 0 }
			process P { loop { R.x = 1 R.x = 0 } }
			process Q { R.y = 1 }
			P <-> R
			Q <-> R
			""";

	/** The properties that do not hold, each with {@code ends} or {@code cycles}; every trace is gone once more. */
	private static String violated(String items) {
		CompiledSystem system = Models.compile(items);
		CheckResult result = Checker.check(system, CheckOptions.defaults(), ProgressListener.NONE);
		assertTrue(result.statistics().complete());
		List<Finding> findings = result.findings(FindingKind.LIVELOCK);
		findings.forEach(finding -> RunWitness.check(system, finding, items));
		return findings.stream().map(finding -> finding.text().replace("assert ", "")
				+ (finding.cycleStart() < 0 ? " ends" : " cycles")).collect(Collectors.joining(", "));
	}

	private static Finding finding(String items) {
		return Models.check(items).findings(FindingKind.LIVELOCK).get(0);
	}

	@Test
	void everyStateOfARunCounts() {
		assertEquals("", violated(COUNTING + """
				assert eventually R.x == 0
				assert eventually R.x == 1
				assert eventually R.x == 2
				"""));
	}

	@Test
	void theMiddleOfAnAtomicBlockIsNoState() {
		assertEquals("eventually R.x == 9 ends", violated(COUNTING + "assert eventually R.x == 9"));
		assertEquals("", violated(COUNTING + "assert R.x == 9 leads to R.x == 7"));
	}

	@Test
	void aRunThatEndsIsTooLate() {
		Finding finding = finding(COUNTING + "assert eventually R.x == 3");
		assertEquals(4, finding.trace().size());
		assertEquals(-1, finding.cycleStart());
		assertEquals(5, finding.line());
		assertEquals("`assert eventually R.x == 3` in line 5 does not hold: everything has ended after 4 steps, and its "
				+ "condition is never true.", finding.message());
	}

	@Test
	void aDeadlockIsTooLate() {
		CheckResult result = Models.check("""
				semaphore S = 0
				memory R { x : int = 0 }
				process P { wait S R.x = 1 }
				P -- S
				P -> R
				assert eventually R.x == 1
				""");
		assertEquals("deadlock P, livelock", Outcome.defects(result));
		assertEquals("`assert eventually R.x == 1` in line 7 does not hold: nobody can go on in the initial state, and "
				+ "its condition is never true.", result.findings(FindingKind.LIVELOCK).get(0).message());
	}

	@Test
	void whoMayOnlyWaitForEverIsNoDeadlock() {
		assertTrue(finding("""
				semaphore S = 0
				memory R { x : int = 0 }
				process P daemon { wait S R.x = 1 }
				process Q { R.x = 2 }
				P -- S
				P -> R <- Q
				assert eventually R.x == 1
				""").message().contains("everything has ended after the first step"));
	}

	@Test
	void fairnessMakesWhatIsAlwaysPossibleHappen() {
		assertEquals("", violated(FLIPPING + "assert eventually R.y == 1"));
		assertEquals("", violated(FLIPPING + "assert R.x == 1 leads to R.y == 1"));
	}

	@Test
	void fairnessDoesNotHelpWhoIsDisabledNowAndThen() {
		assertEquals("eventually R.y == 1 cycles", violated("""
				memory R { atomic x : int = 0 atomic y : int = 0 }
				process P { loop { R.x = 1 R.x = 0 } }
				process Q { await R.x == 1 R.y = 1 }
				P <-> R
				Q <-> R
				assert eventually R.y == 1
				"""));
	}

	@Test
	void theLassoHasAStemAndACycle() {
		Finding finding = finding("""
				memory R { atomic x : int = 0 }
				process P { R.x = 1 R.x = 2 loop { R.x = 3 R.x = 4 } }
				P <-> R
				assert eventually R.x == 5
				""");
		assertEquals(3, finding.cycleStart());
		assertEquals(5, finding.trace().size());
		assertEquals("`assert eventually R.x == 5` in line 5 does not hold: the last 2 steps of the trace can repeat for "
				+ "ever without neglecting anybody who could always move, and its condition is never true.", finding.message());
	}

	@Test
	void theStemAvoidsTheCondition() {
		Finding finding = finding("""
				memory R { atomic x : int = 0 }
				process P {
				  choose { R.x = 1 } or { R.x = 7 R.x = 8 R.x = 9 R.x = 2 }
				  R.x = 3
				  loop { R.x = 4 R.x = 3 }
				}
				P <-> R
				assert eventually R.x == 1
				""");
		assertEquals(6, finding.cycleStart(), "the way over 1 would have been shorter");
	}

	@Test
	void whatIsLedToMayHoldAtOnce() {
		assertEquals("", violated(COUNTING + """
				assert R.x == 2 leads to R.x > 1
				assert R.x == 2 leads to R.x == 2
				assert true leads to R.x == 2
				assert R.x == 0 leads to R.x == 1
				"""));
	}

	@Test
	void itHasToHoldAgainAfterEveryTime() {
		assertEquals("R.x == 2 leads to R.x == 1 ends", violated(COUNTING + "assert R.x == 2 leads to R.x == 1"));
		assertEquals("", violated(FLIPPING + "assert R.x == 1 leads to R.x == 0"));
		assertEquals("R.y == 1 leads to R.y == 0 cycles", violated(FLIPPING + "assert R.y == 1 leads to R.y == 0"));
	}

	@Test
	void aPromiseThatIsNotKeptIsNamedWithItsPlace() {
		Finding finding = finding("""
				memory R { atomic x : int = 0 }
				process P { R.x = 1 R.x = 0 R.x = 1 loop { R.x = 2 R.x = 3 } }
				P <-> R
				assert R.x == 1 leads to R.x == 0
				""");
		assertEquals(4, finding.cycleStart());
		assertEquals("`assert R.x == 1 leads to R.x == 0` in line 5 does not hold: the last 2 steps of the trace can "
				+ "repeat for ever without neglecting anybody who could always move, and its first condition is true after "
				+ "3 steps, but its second one is not true then or later.", finding.message());
	}

	@Test
	void bothWaysToFailAreReported() {
		assertEquals("eventually R.x == 3 ends, eventually R.x == 3 cycles", violated("""
				memory R { atomic x : int = 0 }
				process P { choose { R.x = 1 } or { loop { R.x = 2 R.x = 4 } } }
				P <-> R
				assert eventually R.x == 3
				"""));
	}

	@Test
	void everyPropertyIsJudgedByItself() {
		assertEquals("eventually R.x == 3 cycles, R.x == 0 leads to R.y == 2 cycles", violated(FLIPPING + """
				assert eventually R.y == 1
				assert eventually R.x == 3
				assert R.y == 0 leads to R.y == 1
				assert R.x == 0 leads to R.y == 2
				assert R.x == 0 leads to R.x == 1
				"""));
	}

	@Test
	void nobodyLooksPastAFault() {
		assertEquals("assertion P", Outcome.defects(Models.check("""
				memory R { atomic x : int = 0 }
				process P { R.x = 1 fail "no" }
				P <-> R
				assert eventually R.x == 2
				""")));
	}

	@Test
	void nobodyLooksPastUnboundedGrowth() {
		assertEquals("unbounded P", Outcome.defects(Models.check("""
				mailbox M capacity unbounded
				process P { loop { send 1 to M } }
				process Q daemon { var x : int receive x from M where x == 2 }
				P -> M -> Q
				assert eventually empty(M) && full(M)
				""")));
	}

	@Test
	void anAtomicBlockThatNeverEndsHoldsUpEverything() {
		assertEquals("eventually R.y == 1 cycles", violated("""
				memory R { atomic x : int = 0 atomic y : int = 0 }
				process P { atomic { loop { R.x = 0 } } }
				process Q { R.y = 1 }
				P <-> R
				Q <-> R
				assert eventually R.y == 1
				"""));
	}

	@Test
	void aConditionThatCannotBeEvaluatedIsAFault() {
		CheckResult result = Models.check("""
				memory R { atomic x : int = 1 }
				process P { R.x = 0 }
				P <-> R
				assert eventually 1 / R.x == 2
				""");
		assertEquals("livelock, runtime-fault", Outcome.defects(result));
		assertTrue(result.findings(FindingKind.RUNTIME_FAULT).get(0).message().contains("cannot be evaluated"));
	}

	@Test
	void theyAreLivelocksForWhoLooksForThose() {
		String system = COUNTING + "assert eventually R.x == 3";
		CheckOptions only = CheckOptions.defaults().withKinds(EnumSet.of(FindingKind.LIVELOCK));
		assertEquals("livelock", Outcome.of(Models.check(system, only)));
		CheckOptions other = CheckOptions.defaults().withKinds(EnumSet.of(FindingKind.DEADLOCK));
		assertEquals("", Outcome.of(Models.check(system, other)));
	}

	@Test
	void progressAndTemporalPropertiesAreFoundSideBySide() {
		assertEquals("livelock, livelock P", Outcome.defects(Models.check("""
				memory R { atomic x : int = 0 }
				process P { progress loop { R.x = 1 R.x = 0 } }
				P <-> R
				assert progress P
				assert eventually R.x == 2
				""")));
	}

	@Test
	void whatWasNotExploredProvesNothing() {
		CheckResult result = Models.check("""
				memory R { atomic x : int = 0 }
				process P { repeat 100 { R.x = R.x + 1 } }
				P <-> R
				assert eventually R.x == 100
				""", CheckOptions.defaults().withMaxStates(50));
		assertEquals(Verdict.INCONCLUSIVE, result.verdict());
		assertEquals(List.of(), result.findings());
	}

	@Test
	void whatWasExploredMayRefute() {
		CheckResult result = Models.check("""
				memory R { atomic x : int = 0 }
				process P { choose { R.x = 9 } or { repeat 100 { R.x = R.x + 1 } } }
				P <-> R
				assert eventually R.x == 100
				""", CheckOptions.defaults().withMaxStates(50));
		assertEquals(Verdict.DEFECT, result.verdict());
		assertEquals("livelock", Outcome.of(result));
	}

	@Test
	void howeverLittleMemoryThereIsAWrongPropertyIsNeverOk() {
		CompiledSystem system = Models.compile("""
				memory R { atomic x : int = 0 atomic y : int = 0 }
				process P { repeat 60 { R.x = R.x + 1 } }
				process Q { repeat 60 { R.y = R.y + 1 } }
				P <-> R
				Q <-> R
				assert R.x == 30 leads to R.x == 61
				""");
		int found = 0;
		for (long memory = 1 << 10; memory <= 1 << 24; memory *= 2) {
			CheckResult result = Checker.check(system, CheckOptions.defaults().withMaxMemory(memory), ProgressListener.NONE);
			assertTrue(result.verdict() != Verdict.OK, "with " + memory + " bytes");
			assertEquals(result.verdict() == Verdict.DEFECT, result.statistics().complete(), "with " + memory + " bytes");
			found += result.verdict() == Verdict.DEFECT ? 1 : 0;
		}
		assertTrue(found > 0);
	}
}
