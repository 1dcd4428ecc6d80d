package org.ipcstudio.debug.ui.sequence;

import java.util.Set;

import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.sequence.chart.Lane;
import org.ipcstudio.engine.kernel.CompiledSystem;

/** What is selected, as the painters ask for it. Immutable. */
record Emphasis(CompiledSystem system, Set<Subject> selection) {
	/** Whether a process is selected. */
	boolean process(int process) {
		return process >= 0 && selection.contains(Subject.process(system.process(process).name()));
	}

	/** Whether a lane, or a process in it, is selected. */
	boolean lane(Lane lane) {
		return !selection.isEmpty() && lane.processes().stream().anyMatch(this::process);
	}

	/** Whether a channel is selected. */
	boolean queue(int queue) {
		return queue >= 0 && selection.contains(Subject.channel(system.queue(queue).name()));
	}

	/** Whether a lock is selected. */
	boolean lock(int lock) {
		return lock >= 0 && selection.contains(Subject.lock(system.locks().get(lock).name()));
	}
}
