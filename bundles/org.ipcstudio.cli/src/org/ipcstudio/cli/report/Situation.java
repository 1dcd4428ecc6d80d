package org.ipcstudio.cli.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;

/** The state to which the steps of a finding lead. */
final class Situation {
	private final CompiledSystem system;
	private final Diagnosis diagnosis;

	private Situation(CompiledSystem system, Diagnosis diagnosis) {
		this.system = system;
		this.diagnosis = diagnosis;
	}

	/** Makes the steps once more. */
	static Situation after(CompiledSystem system, List<Step> steps) {
		Kernel kernel = new Kernel(system, Forgetting.NOTHING);
		State state = kernel.start();
		Moves moves = new Moves();
		for (Step step : steps) {
			kernel.moves(state, moves);
			kernel.apply(state, moves, step.pick());
		}
		return new Situation(system, Diagnosis.of(kernel, state));
	}

	/** Why the processes with these names do not go on. */
	Explanation explain(Collection<String> names) {
		Set<Integer> stuck = new HashSet<>();
		for (int p = 0; p < system.processCount(); p++) {
			if (names.contains(system.process(p).name())) {
				stuck.add(p);
			}
		}
		return diagnosis.explain(stuck);
	}
}
