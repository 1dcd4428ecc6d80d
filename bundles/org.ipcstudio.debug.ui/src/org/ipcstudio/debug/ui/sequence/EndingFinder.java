package org.ipcstudio.debug.ui.sequence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.ui.sequence.chart.Ending;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.record.Activity;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.EndReason;

/**
 * Finds out how a run ends, by looking at its last state: a trace that stops where nobody can go on ends in a deadlock,
 * whatever it was that stopped it. Used by one thread at a time.
 */
final class EndingFinder {
	private final Recording recording;
	private int moment = -1;
	private boolean over;
	private Ending ending;

	EndingFinder(Recording recording) {
		this.recording = recording;
	}

	/** How it ends; null if it goes on. Moves the cursor. */
	Ending find(Cursor cursor) {
		int length = recording.length();
		boolean ended = recording.result().isPresent();
		if (length != moment || ended != over) {
			moment = length;
			over = ended;
			ending = look(cursor);
		}
		return ending;
	}

	private Ending look(Cursor cursor) {
		cursor.moveTo(moment);
		if (!cursor.moves().isEmpty()) {
			return over ? stopped() : null;
		}
		List<Integer> stuck = new ArrayList<>();
		for (int process = 0; process < recording.system().processCount(); process++) {
			Activity activity = cursor.activity(process);
			ProcessInfo info = recording.system().process(process);
			if (!info.daemon() && (activity == Activity.WAITING || activity == Activity.READY)) {
				stuck.add(process);
			}
		}
		if (!recording.faults().isEmpty()) {
			return fault();
		}
		if (stuck.isEmpty()) {
			return new Ending(moment, Messages.Ending_ended, List.of(), false);
		}
		return new Ending(moment, Messages.Ending_deadlock, stuck, true);
	}

	private Ending stopped() {
		EndReason reason = recording.result().orElseThrow().reason();
		return switch (reason) {
			case FAULT -> fault();
			case VIOLATION -> new Ending(moment, Messages.Ending_violation, List.of(), true);
			case STEP_LIMIT, TIME_LIMIT, MESSAGE_LIMIT -> new Ending(moment, Messages.Ending_limit, List.of(), false);
			case CANCELLED -> new Ending(moment, Messages.Ending_cancelled, List.of(), false);
			default -> recording.faults().isEmpty() ? new Ending(moment, Messages.Ending_stopped, List.of(), false) : fault();
		};
	}

	private Ending fault() {
		String message = recording.faults().isEmpty() ? "" : recording.faults().getLast().fault().message();
		return new Ending(moment, NLS.bind(Messages.Ending_fault, message), List.of(), true);
	}
}
