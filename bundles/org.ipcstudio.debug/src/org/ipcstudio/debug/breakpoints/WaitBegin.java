package org.ipcstudio.debug.breakpoints;

import java.util.function.IntPredicate;

import org.ipcstudio.debug.run.RunView;

/** A process begins to wait at one of some places. */
final class WaitBegin implements Trigger {
	private final Arrival.Place place;

	WaitBegin(Arrival.Place place) {
		this.place = place;
	}

	@Override
	public int find(RunView run, IntPredicate accepts) {
		return find(run, run.move().number(), accepts);
	}

	@Override
	public int findAtStart(RunView run, IntPredicate accepts) {
		return find(run, 0, accepts);
	}

	private int find(RunView run, int moment, IntPredicate accepts) {
		for (int process = 0; process < run.recording().system().processCount(); process++) {
			boolean begins = run.recording().waitAt(process, moment).filter(wait -> wait.begin() == moment).isPresent();
			if (begins && place.contains(run, process, Arrival.location(run, process)) && accepts.test(process)) {
				return process;
			}
		}
		return NOBODY;
	}
}
