package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated systems: the checker finds what a naive one finds, its traces lead there, and simulations stay inside. */
class RandomSystemsTest {
	private static final int SYSTEMS = 200;
	private static final int UNBOUNDED = 2;
	/** Larger systems are left out: the reference is slow. */
	private static final int MOST_STATES = 400;
	/** The reference knows no reductions; {@link ReductionsTest} compares them with a check that uses none. */
	private static final CheckOptions OPTIONS = Setting.PLAIN.in(CheckOptions.defaults().withMaxStates(MOST_STATES)
			.withMaxMemory(16 << 20).withUnboundedLimit(UNBOUNDED));

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5 })
	void theCheckerFindsWhatTheReferenceFinds(int group) {
		compareAll(group, RandomSystem::of);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5 })
	void theCheckerFindsInArraysWhatTheReferenceFinds(int group) {
		compareAll(group, RandomArrays::of);
	}

	private static void compareAll(int group, LongFunction<String> generator) {
		int compared = 0;
		for (long seed = (long) group * SYSTEMS; seed < (group + 1L) * SYSTEMS; seed++) {
			String text = generator.apply(seed);
			SourceFile file = SourceFile.parse(text);
			assertFalse(file.hasErrors(), text);
			CompiledSystem system = SystemCompiler.compile(file);
			CheckResult result = Checker.check(system, OPTIONS, ProgressListener.NONE);
			if (result.statistics().complete()) {
				compare("seed " + seed + "\n" + text, system, result);
				compared++;
			}
		}
		assertTrue(compared > SYSTEMS / 3, "too few of the systems are small: " + compared);
	}

	private static void compare(String where, CompiledSystem system, CheckResult result) {
		ReferenceChecker reference = ReferenceChecker.check(system, UNBOUNDED);
		assertEquals(lines(reference.findings()), lines(found(result)), where);
		assertEquals(reference.states().size(), result.statistics().states(), where);
		assertEquals(reference.transitions(), result.statistics().transitions(), where);
		for (Finding finding : result.findings()) {
			assertIsPath(system, finding, reference.states(), () -> finding + "\n" + where);
		}
		for (int run = 0; run < 2; run++) {
			assertRunsInside(system, run, reference.states(), where);
		}
	}

	/** A simulation goes through explored states only, up to what the exploration does not look past. */
	private static void assertRunsInside(CompiledSystem system, int run, Set<State> states, String where) {
		List<Integer> picks = new ArrayList<>();
		new Simulator(system).seed(run).timed(run % 2 == 0).stepLimit(100).trace(event -> {
			if (event instanceof Step step) {
				picks.add(step.pick());
			}
		}).run();
		Kernel kernel = new Kernel(system, Forgetting.DEAD_VALUES);
		Moves moves = new Moves();
		State state = kernel.start();
		for (int pick : picks) {
			State before = state.copy();
			kernel.moves(state, moves);
			Effects effects = kernel.apply(state, moves, pick);
			if (effects.fault() != null || grows(system, before, state)) {
				return;
			}
			assertTrue(states.contains(state), where);
		}
	}

	private static boolean grows(CompiledSystem system, State before, State after) {
		return IntStream.range(0, system.queueCount()).anyMatch(q -> system.queue(q).isUnbounded()
				&& after.count(q) > UNBOUNDED && after.count(q) > before.count(q));
	}

	/** What was found in the words of the reference, with the length of the shortest trace. */
	private static Map<String, Integer> found(CheckResult result) {
		Map<String, Integer> found = new TreeMap<>();
		for (Finding finding : result.findings()) {
			String key = switch (finding.kind()) {
				case UNBOUNDED -> "unbounded";
				case UNREACHED -> "unreached " + finding.text();
				case LIVELOCK -> livelock(finding);
				default -> Outcome.of(finding);
			};
			found.merge(key, isShortest(finding) ? finding.commonSteps() : 0, Math::min);
		}
		return found;
	}

	private static String livelock(Finding finding) {
		String processes = Outcome.of(finding);
		return processes + (finding.cycleStart() < 0 ? " at the end" : "") + " in line " + finding.line();
	}

	/** Of cycles, and of ways that begin somewhere on the way, nobody promises that they are the shortest. */
	private static boolean isShortest(Finding finding) {
		return finding.kind() != FindingKind.LIVELOCK
				|| finding.cycleStart() < 0 && finding.text().startsWith("assert eventually");
	}

	private static String lines(Map<String, Integer> findings) {
		StringBuilder lines = new StringBuilder();
		findings.forEach((finding, length) -> lines.append(finding).append(": ").append(length).append('\n'));
		return lines.toString();
	}

	/** The steps of a trace are moves from state to state; the last one may lead out of what was explored. */
	private static void assertIsPath(CompiledSystem system, Finding finding, Set<State> states,
			Supplier<String> message) {
		Kernel kernel = new Kernel(system, Forgetting.DEAD_VALUES);
		State state = kernel.start();
		Moves moves = new Moves();
		State cycleStart = null;
		int made = 0;
		for (Step step : finding.trace()) {
			assertTrue(states.contains(state), message);
			if (made++ == finding.cycleStart()) {
				cycleStart = state.copy();
			}
			kernel.moves(state, moves);
			assertTrue(step.pick() < moves.size(), message);
			assertEquals(step.process(), system.process(moves.process(step.pick())).name(), message);
			kernel.apply(state, moves, step.pick());
		}
		assertEquals(finding.cycleStart() >= 0, cycleStart != null, message);
		if (cycleStart != null) {
			assertEquals(cycleStart, state, message);
		}
	}
}
