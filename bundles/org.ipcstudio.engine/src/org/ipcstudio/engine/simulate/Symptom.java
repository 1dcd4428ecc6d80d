package org.ipcstudio.engine.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.FaultKind;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.State;

/** What a run shows at its end that is worth a shorter run: by it two runs are known to show the same. */
public sealed interface Symptom {
	/**
	 * Nobody can go on.
	 *
	 * @param places the processes that have not ended and are no daemons, each followed by the statement at which it waits
	 */
	record Stuck(List<Integer> places) implements Symptom {
		public Stuck {
			places = List.copyOf(places);
		}
	}

	/**
	 * A process breaks a rule.
	 *
	 * @param site the statement with which it does
	 */
	record Broken(int process, int site, FaultKind kind) implements Symptom {
	}

	/** A property of the system does not hold. */
	record Violated(PropertyInfo property) implements Symptom {
	}

	/** What a run has ended with; empty if it was nothing of this kind. */
	static Optional<Symptom> of(CompiledSystem system, SimulationResult result) {
		return switch (result.reason()) {
			case DEADLOCK -> Optional.of(stuck(new Kernel(system, Forgetting.NOTHING), result.state()));
			case FAULT -> Optional.of(broken(result.faults().get(result.faults().size() - 1).fault()));
			case VIOLATION -> Optional.of(new Violated(result.violations().get(0).property()));
			default -> Optional.empty();
		};
	}

	static Stuck stuck(Kernel kernel, State state) {
		List<Integer> places = new ArrayList<>();
		for (int p = 0; p < kernel.system().processCount(); p++) {
			if (kernel.operation(state, p) != null && !kernel.system().process(p).daemon()) {
				places.add(p);
				places.add(kernel.operation(state, p).site().id());
			}
		}
		return new Stuck(places);
	}

	static Broken broken(Fault fault) {
		return new Broken(fault.process(), fault.site().id(), fault.kind());
	}
}
