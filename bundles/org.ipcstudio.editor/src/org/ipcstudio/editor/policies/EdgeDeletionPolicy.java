package org.ipcstudio.editor.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.ipcstudio.editor.parts.Drawing;

/** Deletes an edge with everything that the gesture includes, as one edit for the whole selection. */
public final class EdgeDeletionPolicy extends ConnectionEditPolicy {
	private final Drawing drawing;

	public EdgeDeletionPolicy(Drawing drawing) {
		this.drawing = drawing;
	}

	@Override
	protected Command getDeleteCommand(GroupRequest request) {
		return Deletions.command(drawing, getHost(), request);
	}
}
