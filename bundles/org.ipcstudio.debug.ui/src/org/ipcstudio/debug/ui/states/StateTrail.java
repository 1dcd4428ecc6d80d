package org.ipcstudio.debug.ui.states;

import java.util.Arrays;

import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.engine.record.Recording;

/** The states of a space through which a run goes. It is followed as far as somebody asks. Belongs to one thread. */
final class StateTrail {
	private StateSpace space;
	private Playback playback;
	private int cuts;
	private int[] states = new int[256];
	private int known;

	/** The state in which a run is at a moment; {@link StateSpace#UNKNOWN} if it has left what is known of the space. */
	int at(StateSpace newSpace, Playback run, int moment) {
		Recording recording = run.recording();
		if (space != newSpace || playback != run || cuts != run.cuts()) {
			space = newSpace;
			playback = run;
			cuts = run.cuts();
			known = 0;
		}
		int wanted = Math.min(moment, recording.length());
		if (wanted >= states.length) {
			states = Arrays.copyOf(states, Math.max(wanted + 1, 2 * states.length));
		}
		if (known < wanted) {
			recording.visit(known + 1, wanted, move -> {
				states[move.number()] = space.follow(states[move.number() - 1], move.pick());
				known = move.number();
			});
		}
		return states[Math.min(wanted, known)];
	}
}
