package org.ipcstudio.debug.ui.debugger;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.ipcstudio.debug.model.SystemDebugTarget;
import org.ipcstudio.debug.run.Goal;

/** Makes one move, whoever makes it. */
public final class NextMoveHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		DebuggedElement.selected(event, SystemDebugTarget.class).ifPresent(target -> target.session().pursue(Goal.nextMove()));
		return null;
	}
}
