package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Irrelevant data is no part of the states, and leaving it out changes nothing else. */
class AbstractionTest {
	private static final int SYSTEMS = 400;
	private static final int RUNS = 3;
	private static final int STEPS = 60;
	private static final int MOST_STATES = 1_500;
	private static final int UNBOUNDED = 2;
	private static final Setting ABSTRACTION = new Setting(Set.of(Reduction.ABSTRACTION), 1, false);

	/** The first example of the language reference. */
	@Test
	void aCounterThatIsOnlySentLeavesTheStatesFinite() {
		CheckResult result = Models.check("""
				mailbox Jobs : int capacity 4
				process Producer { var i : int = 0 loop { i = i + 1 send i to Jobs } }
				process Consumer { var job : int loop { receive job from Jobs work 5 ms } }
				Producer -> Jobs -> Consumer
				""");
		assertTrue(result.statistics().complete());
		assertEquals(Verdict.OK, result.verdict());
		assertEquals(5, result.statistics().states());
	}

	@Test
	void itIsSwitchedOffWithItsReduction() {
		CheckOptions options = Setting.PLAIN.in(CheckOptions.defaults()).withMaxStates(10_000);
		assertFalse(Models.check("""
				mailbox M : int capacity 1
				process A { var i : int loop { i = i + 1 send i to M } }
				process B { var j : int loop { receive j from M } }
				A -> M -> B
				""", options).statistics().complete());
	}

	/** Whatever moves are made, the kernel that forgets offers the same ones and the same becomes of them. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5 })
	void kernelsThatForgetGoInStepWithOneThatDoesNot(int group) {
		int steps = 0;
		for (long seed = (long) group * SYSTEMS; seed < (group + 1L) * SYSTEMS; seed++) {
			String text = RandomDataFlow.of(seed);
			CompiledSystem system = compile(text);
			for (int run = 0; run < RUNS; run++) {
				for (Forgetting forgetting : Forgetting.values()) {
					steps += inStep(system, forgetting, new Random(run), "seed %d, %s\n%s".formatted(seed, forgetting, text));
				}
			}
		}
		assertTrue(steps > 10 * SYSTEMS * RUNS, "the runs are too short to say anything: " + steps);
	}

	private static int inStep(CompiledSystem system, Forgetting forgetting, Random random, String where) {
		Kernel whole = new Kernel(system, Forgetting.NOTHING);
		Kernel forgetful = new Kernel(system, forgetting);
		State state = whole.start();
		State shadow = forgetful.start();
		Moves moves = new Moves();
		Moves shadowMoves = new Moves();
		for (int step = 0; step < STEPS; step++) {
			assertSameEffects(whole.effects(), forgetful.effects(), where);
			whole.moves(state, moves);
			forgetful.moves(shadow, shadowMoves);
			assertSameMoves(moves, shadowMoves, where);
			if (moves.isEmpty() || whole.effects().fault() != null) {
				return step;
			}
			int move = random.nextInt(moves.size());
			whole.apply(state, moves, move);
			forgetful.apply(shadow, shadowMoves, move);
		}
		return STEPS;
	}

	private static void assertSameEffects(Effects expected, Effects found, String where) {
		assertEquals(expected.fault(), found.fault(), where);
		assertEquals(expected.lost(), found.lost(), where);
		assertEquals(expected.size(), found.size(), where);
		for (int i = 0; i < expected.size(); i++) {
			assertEquals(expected.process(i), found.process(i), where);
			assertEquals(expected.progressed(i), found.progressed(i), where);
		}
	}

	private static void assertSameMoves(Moves expected, Moves found, String where) {
		assertEquals(expected.size(), found.size(), where);
		for (int i = 0; i < expected.size(); i++) {
			assertEquals(expected.process(i), found.process(i), where);
			assertEquals(expected.kind(i), found.kind(i), where);
			assertEquals(expected.branch(i), found.branch(i), where);
			assertEquals(expected.partner(i), found.partner(i), where);
			assertEquals(expected.partnerBranch(i), found.partnerBranch(i), where);
			assertEquals(expected.argument(i), found.argument(i), where);
		}
	}

	/** Everything that can be found without abstraction is found with it, in no more states. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5 })
	void whatIsFoundStaysTheSame(int group) {
		int compared = 0;
		int smaller = 0;
		CheckOptions options = CheckOptions.defaults().withUnboundedLimit(UNBOUNDED).withMaxStates(MOST_STATES);
		for (long seed = (long) group * SYSTEMS; seed < (group + 1L) * SYSTEMS; seed++) {
			String text = RandomDataFlow.of(seed);
			CompiledSystem system = compile(text);
			CheckResult plain = Checker.check(system, Setting.PLAIN.in(options), ProgressListener.NONE);
			if (plain.statistics().complete()) {
				String where = "seed " + seed + "\n" + text;
				CheckResult reduced = Checker.check(system, ABSTRACTION.in(options), ProgressListener.NONE);
				assertTrue(reduced.statistics().complete(), where);
				assertEquals(lengths(plain), lengths(reduced), where);
				assertTrue(reduced.statistics().states() <= plain.statistics().states(), where);
				smaller += reduced.statistics().states() < plain.statistics().states() ? 1 : 0;
				compared++;
			}
		}
		assertTrue(compared > SYSTEMS / 3, "too few of the systems are small: " + compared);
		assertTrue(smaller > compared / 10, "data is irrelevant in too few of the systems: " + smaller);
	}

	/** The way to something that repeats for ever need not be a shortest one. */
	private static Map<String, Integer> lengths(CheckResult result) {
		Map<String, Integer> lengths = Found.lengths(result);
		lengths.replaceAll((finding, length) -> finding.startsWith(FindingKind.LIVELOCK.id()) ? 0 : length);
		return lengths;
	}

	private static CompiledSystem compile(String text) {
		SourceFile file = SourceFile.parse(text);
		assertFalse(file.hasErrors(), () -> file.problems() + "\n" + text);
		return SystemCompiler.compile(file);
	}
}
