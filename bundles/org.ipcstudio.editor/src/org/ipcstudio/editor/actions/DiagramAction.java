package org.ipcstudio.editor.actions;

import org.eclipse.jface.action.Action;

/** Does one of the {@link DiagramCommand}s on one canvas; enabled iff it can succeed, as far as that is known before. */
public abstract class DiagramAction extends Action {
	private final DiagramCanvas canvas;

	DiagramAction(DiagramCommand command, DiagramCanvas canvas) {
		super(command.label(), command.style());
		this.canvas = canvas;
		setId(command.actionId());
		setActionDefinitionId(command.commandId());
		setToolTipText(command.description());
		if (command.icon() != null) {
			setImageDescriptor(command.icon().descriptor());
		}
	}

	final DiagramCanvas canvas() {
		return canvas;
	}

	/** Whether it can succeed for the present selection and text. */
	protected abstract boolean isPossible();

	/** Is called after every change of the selection, the text or the settings. */
	public void update() {
		setEnabled(isPossible());
	}
}
