package org.ipcstudio.editor.policies;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.ipcstudio.editor.diagram.DiagramNode;

/**
 * Moves and resizes a node. GEF asks every selected part for a command of its own; only the first node answers, for all, so
 * that the text is edited once.
 */
final class NodeBoundsPolicy extends ResizableEditPolicy {

	@Override
	protected Command getMoveCommand(ChangeBoundsRequest request) {
		return commandForAll(request, RequestConstants.REQ_MOVE_CHILDREN);
	}

	@Override
	protected Command getResizeCommand(ChangeBoundsRequest request) {
		return commandForAll(request, RequestConstants.REQ_RESIZE_CHILDREN);
	}

	private Command commandForAll(ChangeBoundsRequest request, String type) {
		if (!isFirst(request)) {
			return null;
		}
		ChangeBoundsRequest all = new ChangeBoundsRequest(type);
		all.setEditParts(request.getEditParts());
		all.setMoveDelta(request.getMoveDelta());
		all.setSizeDelta(request.getSizeDelta());
		all.setLocation(request.getLocation());
		all.setExtendedData(request.getExtendedData());
		all.setResizeDirection(request.getResizeDirection());
		return getHost().getParent().getCommand(all);
	}

	private boolean isFirst(ChangeBoundsRequest request) {
		for (Object part : request.getEditParts()) {
			if (((EditPart) part).getModel() instanceof DiagramNode) {
				return part == getHost();
			}
		}
		return false;
	}
}
