package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongFunction;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.simulate.ReplayStrategy;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.simulate.Symptom;
import org.ipcstudio.engine.simulate.TraceShrinker;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepRecorder;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** Shrunk runs of generated systems show what the runs have shown, and are hardly longer than the shortest ones. */
class ShrinkingTest {
	private static final int SYSTEMS = 150;
	private static final int RUNS = 3;
	private static final int STEPS = 2000;
	private static final long BUDGET = 50_000;
	private static final CheckOptions OPTIONS = Setting.PLAIN.in(CheckOptions.defaults()).withMaxStates(3_000)
			.withMaxMemory(16 << 20).withUnboundedLimit(3)
			.withKinds(List.of(FindingKind.DEADLOCK, FindingKind.ASSERTION, FindingKind.RUNTIME_FAULT,
					FindingKind.ABSENT_MAILBOX, FindingKind.BROKEN_PIPE, FindingKind.UNBOUNDED));

	private long shrunk;
	private long recorded;
	private long inComparison;
	private long shortest;

	@Test
	void ofSmallSystems() {
		shrinkAll(RandomSystem::of);
	}

	@Test
	void ofArrays() {
		shrinkAll(RandomArrays::of);
	}

	private void shrinkAll(LongFunction<String> generator) {
		for (long seed = 0; seed < SYSTEMS; seed++) {
			String text = generator.apply(seed);
			SourceFile file = SourceFile.parse(text);
			assertFalse(file.hasErrors(), text);
			CompiledSystem system = SystemCompiler.compile(file);
			for (int run = 0; run < RUNS; run++) {
				shrink(system, run, "seed " + seed + ", run " + run + "\n" + text);
			}
		}
		String measured = "%d moves recorded, %d left; compared with the checker: %d, %d are enough".formatted(recorded,
				shrunk, inComparison, shortest);
		assertTrue(shortest > 100, measured);
		assertTrue(recorded > 1.2 * shrunk, measured);
		assertTrue(inComparison <= 1.05 * shortest, measured);
	}

	private void shrink(CompiledSystem system, int run, String where) {
		List<Step> steps = new ArrayList<>();
		SimulationResult result = new Simulator(system).seed(run).timed(run > 0).stepLimit(STEPS).trace(event -> {
			if (event instanceof Step step) {
				steps.add(step);
			}
		}).run();
		Optional<Symptom> symptom = Symptom.of(system, result);
		if (symptom.isEmpty()) {
			return;
		}
		int[] picks = steps.stream().mapToInt(Step::pick).toArray();
		int[] shorter = new TraceShrinker(system, symptom.get()).budget(BUDGET).shrink(picks);
		assertTrue(shorter.length <= picks.length, where);
		assertArrayEquals(shorter, new TraceShrinker(system, symptom.get()).budget(BUDGET).shrink(picks), where);
		assertShows(system, symptom.get(), result, shorter, where);
		recorded += picks.length;
		shrunk += shorter.length;
		compare(system, symptom.get(), shorter.length, where);
	}

	private static void assertShows(CompiledSystem system, Symptom symptom, SimulationResult result, int[] picks,
			String where) {
		List<Step> steps = StepRecorder.steps(new Kernel(system, Forgetting.NOTHING), picks);
		ReplayStrategy replay = new ReplayStrategy(steps);
		SimulationResult repeated = new Simulator(system).strategy(replay).run();
		assertTrue(replay.misfit().isEmpty(), () -> replay.misfit() + where);
		assertEquals(result.reason(), repeated.reason(), where);
		assertEquals(Optional.of(symptom), Symptom.of(system, repeated), where);
	}

	/** The checker's ways are the shortest; some of its findings stand for several places, so only the same place counts. */
	private void compare(CompiledSystem system, Symptom symptom, int length, String where) {
		CheckResult check = Checker.check(system, OPTIONS, ProgressListener.NONE);
		if (!check.statistics().complete()) {
			return;
		}
		OptionalInt least = check.findings().stream().filter(finding -> shows(system, finding, symptom))
				.mapToInt(finding -> finding.trace().size()).min();
		if (least.isPresent()) {
			assertTrue(length >= least.getAsInt(), where);
			inComparison += length;
			shortest += least.getAsInt();
		}
	}

	private static boolean shows(CompiledSystem system, Finding finding, Symptom symptom) {
		SimulationResult end = new Simulator(system).strategy(new ReplayStrategy(finding.trace())).run();
		return Symptom.of(system, end).equals(Optional.of(symptom));
	}
}
