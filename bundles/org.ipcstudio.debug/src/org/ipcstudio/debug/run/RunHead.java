package org.ipcstudio.debug.run;

import java.util.function.BooleanSupplier;

import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Recorder;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.ContinuedStrategy;
import org.ipcstudio.engine.simulate.Simulation;

/**
 * Goes forward and back through a run, and beyond what is recorded of it: where moves are recorded they are made again,
 * behind the last one the simulation goes on. Whoever chooses another move than the recorded one cuts the recording off
 * there. Belongs to the thread of the session.
 */
final class RunHead implements RunView {
	private final Playback playback;
	private final Recording recording;
	private final RunSetup setup;
	private final BooleanSupplier cancelled;
	private Simulation simulation;
	private SteeredStrategy steering;
	private Cursor cursor;
	private int moment;

	RunHead(Playback playback, RunSetup setup, BooleanSupplier cancelled) {
		this.playback = playback;
		recording = playback.recording();
		this.setup = setup;
		this.cancelled = cancelled;
	}

	/** Starts the run, if nothing is recorded of it. */
	void start() {
		if (recording.length() == 0 && recording.result().isEmpty()) {
			simulate(0, -1);
		}
		cursor = recording.cursor();
	}

	int moment() {
		return moment;
	}

	/** Goes to a moment that is recorded. */
	void moveTo(int newMoment) {
		moment = Math.min(newMoment, recording.length());
	}

	/** Whether the next move is one that is recorded. */
	boolean isBehind() {
		return moment < recording.length();
	}

	/**
	 * Goes one move forward.
	 *
	 * @param pick      the move to be made, as an index among the moves of the kernel; -1 for the recorded one, or behind
	 *                  the last one for whichever is chosen
	 * @param preferred the process whose moves are made wherever it can move; -1 for nobody
	 * @return whether a move was made; not if the run is over
	 */
	boolean forward(int pick, int preferred) {
		if (isBehind() && (pick < 0 || pick == recording.pick(moment + 1))) {
			cursor.moveTo(++moment);
			return true;
		}
		if (isBehind()) {
			cutOff();
		}
		if (simulation == null && (pick >= 0 || !isOver())) {
			simulate(moment, pick);
		} else if (simulation != null && pick >= 0 && simulation.choice().indexOf(pick) < 0 && simulation.reason() == null) {
			simulate(moment, pick); // it takes its time, but the user does not want to wait for it
		} else if (simulation != null) {
			steering.makeNext(pick);
		}
		if (simulation == null) {
			return false;
		}
		if (recording.length() == moment) {
			steering.prefer(preferred);
			simulation.step();
		}
		if (simulation.reason() != null) {
			recording.end(simulation.result());
		}
		boolean moved = recording.length() > moment;
		moment = recording.length();
		return moved;
	}

	/** Whether the recorded run came to an end of its own: there is nothing to go on with. */
	private boolean isOver() {
		return recording.result().map(result -> switch (result.reason()) {
			case ENDED, DEADLOCK, FAULT, VIOLATION -> true;
			default -> false;
		}).orElse(false);
	}

	private void cutOff() {
		recording.truncate(moment);
		cursor.forget(moment);
		simulation = null;
		playback.noteCut();
	}

	/**
	 * Makes the first moves of the recorded run again, and one more.
	 *
	 * @param pick the one more; -1 for none
	 */
	private void simulate(int count, int pick) {
		int[] picks = new int[count + 1];
		long[] times = new long[count + 1];
		for (int number = 1; number <= count; number++) {
			picks[number] = recording.pick(number);
			times[number] = recording.time(number);
		}
		steering = new SteeredStrategy(setup.strategy());
		int all = pick < 0 ? count : count + 1;
		simulation = setup.simulator().strategy(new ContinuedStrategy(all, number -> number > count ? pick : picks[number],
				number -> times[Math.min(number, count)], steering)).observer(new Recorder(recording)).cancelled(cancelled)
				.start();
		for (int made = 0; made < all && !cancelled.getAsBoolean(); made++) {
			simulation.step();
		}
	}

	/** Ends the run where it is, if it is not over. */
	void end() {
		if (simulation != null && simulation.reason() == null) {
			simulation.stop();
			recording.end(simulation.result());
		}
	}

	/** Whether the run is over at this moment. */
	boolean isAtEnd() {
		return !isBehind() && recording.result().isPresent();
	}

	@Override
	public Recording recording() {
		return recording;
	}

	@Override
	public RecordedMove move() {
		return recording.move(moment);
	}

	private boolean isLive() {
		return simulation != null && !isBehind() && simulation.steps() == moment;
	}

	@Override
	public Kernel kernel() {
		return isLive() ? simulation.kernel() : cursor.kernel();
	}

	@Override
	public State state() {
		if (isLive()) {
			return simulation.state();
		}
		cursor.moveTo(moment);
		return cursor.state();
	}
}
