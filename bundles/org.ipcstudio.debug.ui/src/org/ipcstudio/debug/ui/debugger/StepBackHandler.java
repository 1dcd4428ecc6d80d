package org.ipcstudio.debug.ui.debugger;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.debug.core.DebugException;
import org.ipcstudio.debug.model.ProcessThread;
import org.ipcstudio.debug.model.SystemDebugTarget;
import org.ipcstudio.debug.run.Goal;

/** Goes back: of a selected process to right before its last move, else by one move. */
public final class StepBackHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<ProcessThread> thread = DebuggedElement.selected(event, ProcessThread.class);
		if (thread.isPresent()) {
			stepBack(thread.get());
		} else {
			DebuggedElement.selected(event, SystemDebugTarget.class).ifPresent(target -> target.session().pursue(Goal.back(-1)));
		}
		return null;
	}

	private static void stepBack(ProcessThread thread) throws ExecutionException {
		try {
			thread.stepBack();
		} catch (DebugException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
