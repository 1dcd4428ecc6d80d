package org.ipcstudio.editor.commands;

import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.edits.EditException;

/**
 * Executes the commands of the canvas. The history is that of the document, which the source page shares; this stack
 * holds none of its own.
 */
public final class DocumentCommandStack extends CommandStack {
	private final EditedSystem system;
	private final Consumer<String> refusals;

	/**
	 * @param refusals is told, in a sentence for the user, why a command was not carried out
	 */
	public DocumentCommandStack(EditedSystem system, Consumer<String> refusals) {
		this.system = system;
		this.refusals = refusals;
	}

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute()) {
			return;
		}
		String label = command.getLabel() == null ? "" : command.getLabel();
		try {
			system.asOneStep(label, command::execute);
		} catch (EditException refusal) {
			refusals.accept(refusal.getMessage());
		}
	}

	@Override
	public boolean canUndo() {
		return system.canUndo();
	}

	@Override
	public boolean canRedo() {
		return system.canRedo();
	}

	@Override
	public void undo() {
		try {
			system.undo();
		} catch (ExecutionException e) {
			refusals.accept(e.getLocalizedMessage());
		}
	}

	@Override
	public void redo() {
		try {
			system.redo();
		} catch (ExecutionException e) {
			refusals.accept(e.getLocalizedMessage());
		}
	}

	/** Always false: whether there is something to save is known by the document. */
	@Override
	public boolean isDirty() {
		return false;
	}
}
