package org.ipcstudio.editor.actions;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.GroupRequest;

/** Deletes what is selected, with everything that cannot be without it. */
final class DeleteAction extends GestureAction {
	DeleteAction(DiagramCanvas canvas) {
		super(DiagramCommand.DELETE, canvas);
	}

	/** The first part that can be deleted answers for all. */
	@Override
	protected Command command() {
		List<?> parts = canvas().viewer().getSelectedEditParts();
		GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
		request.setEditParts(parts);
		for (Object part : parts) {
			Command command = ((EditPart) part).getCommand(request);
			if (command != null) {
				return command;
			}
		}
		return null;
	}
}
