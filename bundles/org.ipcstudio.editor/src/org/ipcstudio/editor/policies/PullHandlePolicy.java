package org.ipcstudio.editor.policies;

import java.util.List;

import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.ipcstudio.editor.parts.NodePart;

/** Shows a handle beside a selected node from which a line can be pulled. */
public final class PullHandlePolicy extends SelectionHandlesEditPolicy {

	@Override
	protected List createSelectionHandles() {
		return List.of(new PullHandle((NodePart) getHost()));
	}

	/** Only one node at a time shows the handle. */
	@Override
	protected void showSelection() {
		if (getHost().getViewer().getSelectedEditParts().size() <= 1) {
			super.showSelection();
		} else {
			hideSelection();
		}
	}
}
