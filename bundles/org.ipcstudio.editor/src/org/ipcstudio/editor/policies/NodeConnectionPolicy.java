package org.ipcstudio.editor.policies;

import java.util.Optional;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.commands.GestureCommand;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.editor.tools.EdgeChoice;
import org.ipcstudio.model.Process;

/** Begins, completes and reconnects edges at a node. */
public final class NodeConnectionPolicy extends GraphicalNodeEditPolicy {
	private final Drawing drawing;

	public NodeConnectionPolicy(Drawing drawing) {
		this.drawing = drawing;
	}

	private DiagramNode node() {
		return (DiagramNode) getHost().getModel();
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		StartedEdge started = new StartedEdge(node());
		request.setStartCommand(started);
		return started;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		if (!(request.getStartCommand() instanceof StartedEdge started)) {
			return null;
		}
		DiagramNode from = started.from();
		Optional<EdgeChoice> choice = EdgeChoice.usual(from.element(), node().element());
		return choice.map(edge -> new GestureCommand(drawing.system(),
				NLS.bind(Messages.Gesture_connect, from.label(), node().label()),
				edits -> edge.edit(edits, from.element(), node().element()))).orElse(null);
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return reconnect(request, true);
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return reconnect(request, false);
	}

	private Command reconnect(ReconnectRequest request, boolean first) {
		DiagramEdge edge = (DiagramEdge) request.getConnectionEditPart().getModel();
		DiagramNode other = first ? edge.target() : edge.source();
		String label = NLS.bind(Messages.Gesture_reconnect, edge.label());
		if (edge.link() != null && node().element() instanceof Process) {
			return new GestureCommand(drawing.system(), label, edits -> first
					? edits.reconnectFirst(edge.link(), (Process) node().element())
					: edits.reconnectSecond(edge.link(), (Process) node().element()));
		}
		if (edge.segment() != null && EdgeChoice.allows(node().element(), edge.direction(), other.element(), first)) {
			return new GestureCommand(drawing.system(), label, edits -> first
					? edits.reconnectFirst(edge.segment(), node().element())
					: edits.reconnectSecond(edge.segment(), node().element()));
		}
		return null;
	}
}
