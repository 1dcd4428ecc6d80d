package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated systems: the checker finds what a naive one finds, and its traces lead there. */
class RandomSystemsTest {
	private static final int SYSTEMS = 400;
	private static final int UNBOUNDED = 2;
	/** Larger systems are left out: the reference is slow. */
	private static final int MOST_STATES = 400;
	private static final CheckOptions OPTIONS = CheckOptions.defaults().withMaxStates(MOST_STATES)
			.withUnboundedLimit(UNBOUNDED);

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7 })
	void theCheckerFindsWhatTheReferenceFinds(int group) {
		int compared = 0;
		for (long seed = (long) group * SYSTEMS; seed < (group + 1L) * SYSTEMS; seed++) {
			String text = RandomSystem.of(seed);
			SourceFile file = SourceFile.parse(text);
			assertFalse(file.hasErrors(), text);
			CompiledSystem system = SystemCompiler.compile(file);
			CheckResult result = Checker.check(system, OPTIONS, ProgressListener.NONE);
			if (result.statistics().complete()) {
				compare(seed, text, system, result);
				compared++;
			}
		}
		assertTrue(compared > SYSTEMS / 2, () -> "too few of the systems are small");
	}

	private static void compare(long seed, String text, CompiledSystem system, CheckResult result) {
		ReferenceChecker reference = ReferenceChecker.check(system, UNBOUNDED);
		assertEquals(lines(reference.findings()), lines(found(result)), () -> "seed " + seed + "\n" + text);
		assertEquals(reference.states().size(), result.statistics().states(), () -> "seed " + seed);
		assertEquals(reference.transitions(), result.statistics().transitions(), () -> "seed " + seed);
		for (Finding finding : result.findings()) {
			assertIsPath(system, finding, reference.states(), () -> "seed " + seed + ", " + finding + "\n" + text);
		}
	}

	/** What was found in the words of the reference, with the length of the shortest trace. */
	private static Map<String, Integer> found(CheckResult result) {
		Map<String, Integer> found = new TreeMap<>();
		for (Finding finding : result.findings()) {
			String key = switch (finding.kind()) {
				case UNBOUNDED -> "unbounded";
				case UNREACHED -> "unreached " + finding.text();
				default -> Outcome.of(finding);
			};
			found.merge(key, finding.kind() == FindingKind.LIVELOCK ? 0 : finding.trace().size(), Math::min);
		}
		return found;
	}

	private static String lines(Map<String, Integer> findings) {
		StringBuilder lines = new StringBuilder();
		findings.forEach((finding, length) -> lines.append(finding).append(": ").append(length).append('\n'));
		return lines.toString();
	}

	/** The steps of a trace are moves from state to state; the last one may lead out of what was explored. */
	private static void assertIsPath(CompiledSystem system, Finding finding, Set<State> states,
			java.util.function.Supplier<String> message) {
		Kernel kernel = new Kernel(system, true);
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
		assertEquals(finding.kind() == FindingKind.LIVELOCK, cycleStart != null, message);
		if (cycleStart != null) {
			assertEquals(cycleStart, state, message);
		}
	}
}
