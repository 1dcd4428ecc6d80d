package org.ipcstudio.checker.internal.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepRecorder;

/**
 * Goes on from a state in which two accesses race: once the one process makes its access first, once the other. Where the
 * first access breaks a rule, or the second process cannot move after it, the run ends there.
 */
final class BothOrders {
	private final Kernel kernel;
	private final AccessPath paths;

	/**
	 * Two runs.
	 *
	 * @param other begins like {@code one}; empty if there are too many ways through an atomic block to find one with the
	 *              access, and then {@code one} ends in the state in which they race
	 */
	record Runs(List<Step> one, List<Step> other) {
	}

	BothOrders(CompiledSystem system) {
		kernel = new Kernel(system, Forgetting.NOTHING);
		paths = new AccessPath(system);
	}

	/**
	 * The two runs.
	 *
	 * @param steps the steps that lead to the state
	 * @param p     the process that is first in the one run
	 * @param q     the process that is first in the other
	 * @param word  the shared variable
	 */
	Runs runs(List<Step> steps, int p, int q, int word) {
		Optional<List<Step>> one = run(steps, p, q, word);
		Optional<List<Step>> other = run(steps, q, p, word);
		return one.isPresent() && other.isPresent() ? new Runs(one.get(), other.get()) : new Runs(steps, List.of());
	}

	private Optional<List<Step>> run(List<Step> steps, int first, int second, int word) {
		List<Step> run = new ArrayList<>();
		StepRecorder recorder = new StepRecorder(kernel, event -> {
			// the steps are returned, and nobody asks who waits
		});
		for (Step step : steps) {
			run.add(recorder.make(step.pick()));
		}
		boolean alone = true;
		for (int pick : picks(recorder, first, word)) {
			run.add(recorder.make(pick));
			alone &= !hasMoved(recorder.effects(), second);
		}
		if (run.size() == steps.size()) {
			return Optional.empty();
		}
		if (alone && recorder.effects().fault() == null) {
			for (int pick : picks(recorder, second, word)) {
				run.add(recorder.make(pick));
			}
		}
		return Optional.of(run);
	}

	private int[] picks(StepRecorder recorder, int process, int word) {
		return paths.find(recorder.state(), process, word);
	}

	private static boolean hasMoved(Effects effects, int process) {
		boolean moved = false;
		for (int i = 0; i < effects.size(); i++) {
			moved |= effects.process(i) == process;
		}
		return moved;
	}
}
