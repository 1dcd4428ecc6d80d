package org.ipcstudio.debug.ui.timeline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.ipcstudio.debug.run.Playbacks;

/** Executes the commands that show another moment of the run, wherever the user is in the workbench. */
public final class MomentHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Playbacks.instance().active().ifPresent(MomentCommand.of(event.getCommand().getId())::run);
		return null;
	}

	@Override
	public boolean isEnabled() {
		return Playbacks.instance().active().isPresent();
	}
}
