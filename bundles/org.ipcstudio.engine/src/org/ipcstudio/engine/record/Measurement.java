package org.ipcstudio.engine.record;

import java.util.function.BooleanSupplier;

import org.ipcstudio.engine.simulate.ContinuedStrategy;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.simulate.Statistics;
import org.ipcstudio.engine.simulate.Strategy;

/**
 * Tells what a recorded run was like in numbers up to any of its moments: makes the run again and lets it be measured as it
 * was the first time. Going forward costs the moves in between only; going back begins anew. A run that is over has its
 * numbers already. Belongs to one thread, while the recording may grow.
 */
public final class Measurement {
	private final Recording recording;
	private Simulation simulation;

	public Measurement(Recording recording) {
		this.recording = recording;
	}

	/**
	 * The numbers up to a moment, or the last moment if there is no such moment.
	 *
	 * @param cancelled asked every now and then whether to leave it at an earlier moment
	 */
	public Statistics upTo(int moment, BooleanSupplier cancelled) {
		int length = recording.length();
		if (moment >= length && recording.result().isPresent()) {
			return recording.result().get().statistics();
		}
		int wanted = Math.min(moment, length);
		if (simulation == null || simulation.steps() > wanted) {
			simulation = begin();
		}
		while (simulation.steps() < wanted && !cancelled.getAsBoolean()) {
			simulation.step();
		}
		return simulation.statistics();
	}

	private Simulation begin() {
		ContinuedStrategy again = new ContinuedStrategy(recording::length, recording::pick, recording::time, choice -> Strategy.STOP);
		return new Simulator(recording.system()).strategy(again).keepGoing(true).stepLimit(Long.MAX_VALUE)
				.messageLimit(Integer.MAX_VALUE).start();
	}

	/** The recording was cut off behind a moment, and may have gone on differently. */
	public void forget(int lastSureMoment) {
		if (simulation != null && simulation.steps() > lastSureMoment) {
			simulation = null;
		}
	}
}
