package org.ipcstudio.engine.record;

import java.util.Optional;

import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.record.Recording.RecordedFault;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepDescriber;

/**
 * Stands at a moment of a recording, with the state and the moves of the kernel there. To go forward it makes the moves
 * again, to go back it sets out from a keyframe. Belongs to one thread, while the recording may grow.
 */
public final class Cursor {
	private final Recording recording;
	private final Kernel kernel;
	private final StepDescriber describer;
	private final State state;
	private final Moves moves = new Moves();
	private int moment;
	private boolean listed;

	Cursor(Recording recording) {
		this.recording = recording;
		kernel = new Kernel(recording.system(), Forgetting.NOTHING);
		describer = new StepDescriber(kernel);
		state = recording.firstState();
	}

	/** The moment at which it stands. */
	public int moment() {
		return moment;
	}

	/** Goes to a moment; to the last one if there is no such moment (any more). */
	public void moveTo(int target) {
		int wanted = Math.max(0, Math.min(target, recording.length()));
		if (wanted < moment || recording.keyframeBefore(wanted) > moment) {
			moment = recording.restore(wanted, state);
			listed = false;
		}
		while (moment < wanted) {
			kernel.apply(state, moves(), recording.pick(moment + 1));
			moment++;
			listed = false;
		}
	}

	/** The recording was cut off behind a moment, and may have gone on differently. */
	public void forget(int lastSureMoment) {
		if (moment > lastSureMoment) {
			moment = recording.restore(Math.min(lastSureMoment, recording.length()), state);
			listed = false;
		}
	}

	/** What it goes through. */
	public Recording recording() {
		return recording;
	}

	/** The state at this moment; only to be looked at. */
	public State state() {
		return state;
	}

	/** The kernel, to look at the state with. */
	public Kernel kernel() {
		return kernel;
	}

	/** All moves that the kernel offers at this moment. */
	public Moves moves() {
		if (!listed) {
			kernel.moves(state, moves);
			listed = true;
		}
		return moves;
	}

	/** The virtual time in microseconds when the last move was made. */
	public long time() {
		return recording.time(moment);
	}

	/** What a move would be, in words. */
	public Step describe(int pick) {
		return describer.describe(state, moves(), pick, moment + 1L, time());
	}

	/** The step that leads on from this moment, in words, with a note of the rule that it breaks; empty at the end. */
	public Optional<Step> next() {
		if (moment >= recording.length()) {
			return Optional.empty();
		}
		RecordedMove move = recording.move(moment + 1);
		Step step = describer.describe(state, moves(), move.pick(), move.number(), move.time());
		return Optional.of(recording.faults().stream().filter(fault -> fault.move() == move.number()).findFirst()
				.map(RecordedFault::fault).map(Fault::message).map(step::withNote).orElse(step));
	}

	/** The step that led to this moment, in words; empty at the start. Goes one moment back and returns. */
	public Optional<Step> last() {
		if (moment == 0) {
			return Optional.empty();
		}
		int here = moment;
		moveTo(here - 1);
		Optional<Step> step = next();
		moveTo(here);
		return step;
	}

	/** How it stands with a process at this moment. */
	public Activity activity(int process) {
		int location = state.words[recording.system().process(process).base() + ProcessInfo.LOCATION];
		if (location == ProcessInfo.NOT_STARTED) {
			return Activity.NOT_STARTED;
		}
		if (recording.workAt(process, moment).isPresent()) {
			return Activity.WORKING;
		}
		if (location == ProcessInfo.ENDED) {
			return hasFailed(process) ? Activity.FAULTED : Activity.ENDED;
		}
		return recording.waitAt(process, moment).isPresent() ? Activity.WAITING : Activity.READY;
	}

	private boolean hasFailed(int process) {
		return recording.faults().stream().anyMatch(fault -> fault.move() <= moment && fault.fault().process() == process);
	}
}
