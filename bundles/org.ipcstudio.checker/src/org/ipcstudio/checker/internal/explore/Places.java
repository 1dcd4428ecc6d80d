package org.ipcstudio.checker.internal.explore;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;

/** Where processes stand: what makes a deadlock different from another one. */
final class Places {
	private Places() {
	}

	/** The processes, each followed by the statement at which it stands. */
	static List<Integer> of(Kernel kernel, State state, List<Integer> processes) {
		List<Integer> places = new ArrayList<>();
		for (int process : processes) {
			places.add(process);
			places.add(kernel.operation(state, process).site().id());
		}
		return places;
	}
}
