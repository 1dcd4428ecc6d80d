package org.ipcstudio.debug.breakpoints;

import java.util.function.IntPredicate;

import org.ipcstudio.debug.run.RunView;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.ProcessInfo;

/** A process has come to one of some places. */
final class Arrival implements Trigger {
	private final Place place;

	/** Tells whether a process that stands at a location of its program is there. */
	interface Place {
		boolean contains(RunView run, int process, int location);
	}

	Arrival(Place place) {
		this.place = place;
	}

	@Override
	public int find(RunView run, IntPredicate accepts) {
		Effects effects = run.kernel().effects();
		for (int i = 0; i < effects.size(); i++) {
			if (isThere(run, effects.process(i)) && accepts.test(effects.process(i))) {
				return effects.process(i);
			}
		}
		return NOBODY;
	}

	@Override
	public int findAtStart(RunView run, IntPredicate accepts) {
		for (int process = 0; process < run.recording().system().processCount(); process++) {
			if (isThere(run, process) && accepts.test(process)) {
				return process;
			}
		}
		return NOBODY;
	}

	private boolean isThere(RunView run, int process) {
		int location = location(run, process);
		return location >= 0 && place.contains(run, process, location);
	}

	/** Where a process stands: an index into its program, negative if it does not run. */
	static int location(RunView run, int process) {
		return run.state().words[run.recording().system().process(process).base() + ProcessInfo.LOCATION];
	}
}
