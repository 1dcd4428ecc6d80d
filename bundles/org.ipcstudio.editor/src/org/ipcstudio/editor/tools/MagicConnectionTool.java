package org.ipcstudio.editor.tools;

import org.eclipse.gef.EditPart;
import org.eclipse.swt.graphics.Cursor;
import org.ipcstudio.editor.parts.NodePart;

/**
 * Pulls a line from a node, by dragging or by two clicks. Dropped on another node it asks which edge is meant, on the empty
 * canvas which new node is to be drawn there.
 */
public final class MagicConnectionTool extends ConnectTool {

	public MagicConnectionTool() {
		super(LineChoices::whyNone);
	}

	@Override
	protected boolean handleCreateConnection() {
		NodePart source = from();
		eraseSourceFeedback();
		eraseTargetFeedback();
		if (source != null) {
			new LineDrop(getCurrentViewer()).drop(source, getTargetEditPart() instanceof NodePart to ? to : null, getLocation());
		}
		return true;
	}

	@Override
	protected boolean endsAt(EditPart target) {
		return target != from();
	}

	/** The empty canvas is as good a place to drop the line as a node. */
	@Override
	protected Cursor calculateCursor() {
		return from() != null && getTargetEditPart() == null ? getDefaultCursor() : super.calculateCursor();
	}
}
