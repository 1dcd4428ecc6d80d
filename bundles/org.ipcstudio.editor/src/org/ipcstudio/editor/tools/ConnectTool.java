package org.ipcstudio.editor.tools;

import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.ipcstudio.editor.parts.NodePart;
import org.ipcstudio.language.edits.ConnectionRules;
import org.ipcstudio.model.Node;

/** Draws the usual edge between two nodes, and says why where there can be none. */
public class ConnectTool extends ConnectionCreationTool {
	private final ReasonTip reason;
	private NodePart from;

	public ConnectTool() {
		this(ConnectionRules::whyNot);
	}

	/**
	 * @param reasons says why no line can be drawn from one node to another, in a sentence; empty if one can
	 */
	protected ConnectTool(BiFunction<Node, Node, Optional<String>> reasons) {
		reason = new ReasonTip(reasons);
		setUnloadWhenFinished(true);
	}

	/** The node that the line begins at; null before it has begun. */
	protected final NodePart from() {
		return from;
	}

	@Override
	protected void setConnectionSource(EditPart source) {
		super.setConnectionSource(source);
		from = source instanceof NodePart node ? node : null;
	}

	@Override
	protected boolean handleMove() {
		boolean handled = super.handleMove();
		reason.show(getCurrentViewer(), from, getTargetEditPart(), getLocation());
		return handled;
	}

	@Override
	protected boolean handleDragInProgress() {
		boolean handled = super.handleDragInProgress();
		reason.show(getCurrentViewer(), from, getTargetEditPart(), getLocation());
		return handled;
	}

	/** Letting go over another place ends the line, as the second click does where nobody drags. */
	@Override
	protected boolean handleButtonUp(int button) {
		if (from != null && endsAt(getTargetEditPart()) && stateTransition(STATE_CONNECTION_STARTED, STATE_TERMINAL)) {
			handleCreateConnection();
		}
		return super.handleButtonUp(button);
	}

	/** Whether a line that is dragged ends where it is let go: over another node. */
	protected boolean endsAt(EditPart target) {
		return target instanceof NodePart && target != from;
	}

	@Override
	protected boolean handleCreateConnection() {
		reason.hide();
		return super.handleCreateConnection();
	}

	@Override
	public void deactivate() {
		reason.hide();
		super.deactivate();
	}
}
