package org.ipcstudio.debug.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.debug.core.DebugEvent;
import org.ipcstudio.debug.breakpoints.Hit;
import org.ipcstudio.debug.run.Goal;
import org.ipcstudio.debug.run.Suspension;

/** What becomes of a session, as the events of the Debug platform. */
final class RunEvents {
	private RunEvents() {
	}

	/** Why a run or a thread goes on. */
	static int resumeDetail(Goal goal) {
		return switch (goal.kind()) {
			case RESUME, RUN_TO -> DebugEvent.CLIENT_REQUEST;
			case STEP_INTO, BACK -> DebugEvent.STEP_INTO;
			case STEP_OVER -> DebugEvent.STEP_OVER;
			case STEP_RETURN -> DebugEvent.STEP_RETURN;
		};
	}

	/**
	 * A run stands. What has gone on stands: a thread that has stepped, else the run; beside that the thread which a reader
	 * wants to see, so that the Debug view selects it.
	 */
	static DebugEvent[] suspended(SystemDebugTarget target, Suspension suspension) {
		List<DebugEvent> events = new ArrayList<>();
		int detail = suspendDetail(suspension);
		int stepping = suspension.goal() == null ? -1 : suspension.goal().process();
		if (stepping < 0) {
			events.add(new DebugEvent(target, DebugEvent.SUSPEND, detail));
		} else {
			events.add(new DebugEvent(target, DebugEvent.CHANGE, DebugEvent.CONTENT));
			events.add(new DebugEvent(target.thread(stepping), DebugEvent.SUSPEND, detail));
		}
		int subject = subject(target, suspension);
		if (subject >= 0 && subject != stepping) {
			events.add(new DebugEvent(target.thread(subject), DebugEvent.SUSPEND, detail));
		}
		return events.toArray(DebugEvent[]::new);
	}

	private static int suspendDetail(Suspension suspension) {
		return switch (suspension.kind()) {
			case STOP_RULE, END -> DebugEvent.BREAKPOINT;
			case GOAL_REACHED, GOAL_NOT_REACHED -> DebugEvent.STEP_END;
			case START, REQUEST -> DebugEvent.CLIENT_REQUEST;
		};
	}

	/** The process that has hit a breakpoint or moved last; the first one at the start; -1 if there is none. */
	private static int subject(SystemDebugTarget target, Suspension suspension) {
		if (suspension.reason() instanceof Hit hit) {
			return hit.process();
		}
		int position = target.playback().position();
		if (position > 0) {
			return target.playback().recording().move(position).process();
		}
		return target.system().processCount() > 0 ? 0 : -1;
	}
}
