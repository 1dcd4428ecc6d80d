package org.ipcstudio.cli.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ipcstudio.cli.Interrupts;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.engine.simulate.Symptom;
import org.ipcstudio.engine.simulate.TraceShrinker;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepRecorder;
import org.ipcstudio.engine.trace.TraceEvent;

/**
 * A short run to the end of a longer one.
 *
 * @param events its steps and waits; no time passes in it
 */
record ShrunkRun(List<TraceEvent> events) {

	/**
	 * Shrinks a run; Ctrl-C takes what there is.
	 *
	 * @param recorded its steps, others among them do not matter
	 * @return empty if the run has not ended in a way that could be shown by a shorter one
	 */
	static Optional<ShrunkRun> of(CompiledSystem system, SimulationResult result, List<? extends TraceEvent> recorded) {
		int[] picks = recorded.stream().filter(Step.class::isInstance).mapToInt(event -> ((Step) event).pick()).toArray();
		return Symptom.of(system, result).map(symptom -> {
			int[] shorter = new TraceShrinker(system, symptom).cancelled(Interrupts::isInterrupted).shrink(picks);
			List<TraceEvent> events = new ArrayList<>();
			StepRecorder recorder = new StepRecorder(new Kernel(system, Forgetting.NOTHING), events::add);
			for (int pick : shorter) {
				recorder.make(pick);
			}
			return new ShrunkRun(events);
		});
	}

	List<Step> steps() {
		return events.stream().filter(Step.class::isInstance).map(Step.class::cast).toList();
	}
}
