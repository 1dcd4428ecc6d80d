package org.ipcstudio.debug.run;

import java.util.List;

import org.ipcstudio.engine.record.Recorder;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.ReplayStrategy;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.trace.Step;

/**
 * A run whose moves are made elsewhere, by a person who picks them and takes them back. It is recorded as far as it has
 * come, so that everything that shows runs shows it, too. May be used by any thread, one call after the other.
 */
public final class PlayedRun {
	private final Playback playback;
	private List<Step> steps = List.of();

	/** Begins without a move. */
	public PlayedRun(String title, SystemSource source) {
		playback = new Playback(title, source, new Recording(source.system()));
		record(List.of());
	}

	/** The run as it is looked at. */
	public Playback playback() {
		return playback;
	}

	/** Makes these steps the run, which so grows or is cut off, and shows its last moment. */
	public synchronized void show(List<Step> now) {
		int common = 0;
		while (common < Math.min(steps.size(), now.size()) && steps.get(common).isSameMove(now.get(common))) {
			common++;
		}
		if (common < steps.size()) {
			playback.recording().truncate(common);
			playback.noteCut();
		}
		if (common < now.size()) {
			record(now);
		}
		steps = List.copyOf(now);
		playback.show(steps.size());
	}

	/** Makes all steps once more; those that are recorded are passed over. */
	private void record(List<Step> all) {
		Simulation simulation = new Simulator(playback.source().system()).timed(false).strategy(new ReplayStrategy(all))
				.observer(new Recorder(playback.recording())).start();
		for (int made = 0; made < all.size() && simulation.step(); made++) {
			// one step after the other
		}
	}
}
