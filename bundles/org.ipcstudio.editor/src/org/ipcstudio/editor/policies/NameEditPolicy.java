package org.ipcstudio.editor.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.commands.GestureCommand;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.parts.Drawing;

/** Gives a node the name that has been written over the old one, and with it every use of the name. */
public final class NameEditPolicy extends DirectEditPolicy {
	private final Drawing drawing;

	public NameEditPolicy(Drawing drawing) {
		this.drawing = drawing;
	}

	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		DiagramNode node = (DiagramNode) getHost().getModel();
		Object value = request.getCellEditor().getValue();
		if (value == null || value.equals(node.label())) {
			return null;
		}
		return new GestureCommand(drawing.system(), NLS.bind(Messages.Gesture_rename, node.label()),
				edits -> edits.rename(node.element(), (String) value));
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// the field itself shows it; the figure changes when the name is legal
	}
}
