package org.ipcstudio.cli.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.diagnosis.Explanation;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.ValueText;

/** The state to which the steps of a finding lead. */
final class Situation {
	private final CompiledSystem system;
	private final Kernel kernel;
	private final State state;

	private Situation(CompiledSystem system, Kernel kernel, State state) {
		this.system = system;
		this.kernel = kernel;
		this.state = state;
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
		return new Situation(system, kernel, state);
	}

	/** Why the processes with these names do not go on. */
	Explanation explain(Collection<String> names) {
		Set<Integer> stuck = new HashSet<>();
		for (int p = 0; p < system.processCount(); p++) {
			if (names.contains(system.process(p).name())) {
				stuck.add(p);
			}
		}
		return Diagnosis.of(kernel, state).explain(stuck);
	}

	/** Whether a process takes part in a move. */
	boolean canMove(String name) {
		Moves moves = new Moves();
		kernel.moves(state, moves);
		for (int move = 0; move < moves.size(); move++) {
			int partner = moves.partner(move);
			if (system.process(moves.process(move)).name().equals(name)
					|| partner >= 0 && system.process(partner).name().equals(name)) {
				return true;
			}
		}
		return false;
	}

	/** The values of the shared variables as the language writes them, by name, in the order of the system. */
	Map<String, String> shared() {
		Map<String, String> values = new LinkedHashMap<>();
		for (SharedInfo variable : system.shared()) {
			values.put(variable.name(), ValueText.of(system, variable.type(), state.words[variable.word()]));
		}
		return values;
	}
}
