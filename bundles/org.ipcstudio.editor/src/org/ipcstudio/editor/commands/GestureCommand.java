package org.ipcstudio.editor.commands;

import java.util.Objects;

import org.eclipse.gef.commands.Command;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.editor.document.EditedSystem.Gesture;

/**
 * A gesture on the canvas: an edit of the text. It is undone through the document, so it keeps nothing to undo itself with,
 * and only {@link DocumentCommandStack} may execute it.
 */
public final class GestureCommand extends Command {
	private final EditedSystem system;
	private final Gesture gesture;

	/**
	 * @param label   what the Edit menu calls it: "Move Producer"
	 * @param gesture computes the edit when the command is executed; elements of the model are to be looked up then
	 */
	public GestureCommand(EditedSystem system, String label, Gesture gesture) {
		super(label);
		this.system = Objects.requireNonNull(system);
		this.gesture = Objects.requireNonNull(gesture);
	}

	@Override
	public boolean canExecute() {
		return !system.isBroken();
	}

	@Override
	public void execute() {
		system.perform(getLabel(), gesture);
	}

	@Override
	public boolean canUndo() {
		return false;
	}
}
