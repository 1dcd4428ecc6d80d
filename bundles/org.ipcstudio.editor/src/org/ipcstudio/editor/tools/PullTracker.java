package org.ipcstudio.editor.tools;

import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.eclipse.swt.graphics.Cursor;
import org.ipcstudio.editor.parts.NodePart;

/** Pulls a line from the handle of a selected node, and does what {@link MagicConnectionTool} does where it is dropped. */
public final class PullTracker extends ConnectionDragCreationTool {
	private final ReasonTip reason = new ReasonTip(LineChoices::whyNone);
	private final NodePart from;

	public PullTracker(NodePart from) {
		this.from = from;
	}

	@Override
	protected boolean handleDragInProgress() {
		boolean handled = super.handleDragInProgress();
		reason.show(getCurrentViewer(), from, getTargetEditPart(), getLocation());
		return handled;
	}

	@Override
	protected boolean handleCreateConnection() {
		reason.hide();
		eraseSourceFeedback();
		eraseTargetFeedback();
		new LineDrop(getCurrentViewer()).drop(from, getTargetEditPart() instanceof NodePart to ? to : null, getLocation());
		return true;
	}

	@Override
	protected Cursor calculateCursor() {
		return getTargetEditPart() == null ? getDefaultCursor() : super.calculateCursor();
	}

	@Override
	public void deactivate() {
		reason.hide();
		super.deactivate();
	}
}
