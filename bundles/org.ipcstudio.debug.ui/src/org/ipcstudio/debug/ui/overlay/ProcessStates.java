package org.ipcstudio.debug.ui.overlay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ipcstudio.debug.ui.waitfor.Statements;
import org.ipcstudio.editor.live.Activity;
import org.ipcstudio.editor.live.LiveViewBuilder;
import org.ipcstudio.editor.live.ProcessState;
import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.Recording.RecordedFault;

/** What the processes are doing at the moment of a cursor. */
final class ProcessStates {
	private final Cursor cursor;
	private final CompiledSystem system;
	private final Activity[] activities;

	ProcessStates(Cursor cursor) {
		this.cursor = cursor;
		system = cursor.recording().system();
		activities = new Activity[system.processCount()];
		for (int process = 0; process < activities.length; process++) {
			activities[process] = activity(cursor.activity(process));
		}
	}

	private static Activity activity(org.ipcstudio.engine.record.Activity recorded) {
		return switch (recorded) {
			case NOT_STARTED -> Activity.NOT_STARTED;
			case READY -> Activity.READY;
			case WORKING -> Activity.WORKING;
			case WAITING -> Activity.WAITING;
			case ENDED -> Activity.ENDED;
			case FAULTED -> Activity.FAULTED;
		};
	}

	/**
	 * Adds all of them.
	 *
	 * @param diagnosis why they wait; null if that has not been found out
	 * @param stuck     those who will never go on
	 */
	void addTo(LiveViewBuilder view, Diagnosis diagnosis, BitSet stuck) {
		Statements statements = new Statements(cursor.kernel(), cursor.state());
		Map<Integer, String> reasons = diagnosis == null ? Map.of() : diagnosis.reasons();
		for (int process = 0; process < activities.length; process++) {
			Activity activity = stuck.get(process) ? Activity.STUCK : activities[process];
			String reason = activity == Activity.FAULTED ? fault(process)
					: activity.isWaiting() ? sentence(reasons.get(process)) : ""; //$NON-NLS-1$
			view.add(new ProcessState(system.process(process).name(), activity, statements.of(process), reason));
		}
	}

	private String fault(int process) {
		Optional<RecordedFault> found = cursor.recording().faults().stream()
				.filter(fault -> fault.move() <= cursor.moment() && fault.fault().process() == process).findFirst();
		return found.map(fault -> sentence(fault.fault().message())).orElse(""); //$NON-NLS-1$
	}

	/** With a capital letter at its beginning and a full stop at its end. */
	private static String sentence(String words) {
		if (words == null || words.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		String end = words.endsWith(".") ? "" : "."; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Character.toUpperCase(words.charAt(0)) + words.substring(1) + end;
	}

	/** The names of those who wait for a lock or semaphore, by its index. */
	Map<Integer, List<String>> waitingForLocks() {
		Map<Integer, List<String>> waiting = new HashMap<>();
		if (!system.locks().isEmpty()) {
			Context context = cursor.kernel().enter(cursor.state());
			for (int process = 0; process < activities.length; process++) {
				if (activities[process] == Activity.WAITING
						&& cursor.kernel().operation(cursor.state(), process) instanceof LockOperation operation) {
					context.enter(process);
					waiting.computeIfAbsent(operation.lock(context), lock -> new ArrayList<>())
							.add(system.process(process).name());
				}
			}
		}
		return waiting;
	}
}
