package org.ipcstudio.editor.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.ipcstudio.editor.parts.Drawing;

/** Deletes a node with everything that the gesture includes, as one edit for the whole selection. */
public final class NodeDeletionPolicy extends ComponentEditPolicy {
	private final Drawing drawing;

	public NodeDeletionPolicy(Drawing drawing) {
		this.drawing = drawing;
	}

	@Override
	protected Command createDeleteCommand(GroupRequest request) {
		return Deletions.command(drawing, getHost(), request);
	}
}
