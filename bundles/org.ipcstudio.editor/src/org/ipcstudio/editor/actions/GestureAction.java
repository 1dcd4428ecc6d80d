package org.ipcstudio.editor.actions;

import org.eclipse.gef.commands.Command;

/** Changes the drawing by a command, as one step of the undo history. */
abstract class GestureAction extends DiagramAction {
	GestureAction(DiagramCommand command, DiagramCanvas canvas) {
		super(command, canvas);
	}

	/** The command for the present selection; null if there is nothing to do. */
	protected abstract Command command();

	@Override
	protected boolean isPossible() {
		if (!canvas().isEditable()) {
			return false;
		}
		Command command = command();
		return command != null && command.canExecute();
	}

	@Override
	public void run() {
		Command command = command();
		if (command != null) {
			canvas().execute(command);
		}
	}
}
