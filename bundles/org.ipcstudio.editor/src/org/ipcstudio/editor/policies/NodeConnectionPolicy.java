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
import org.ipcstudio.language.edits.ConnectionChoice;
import org.ipcstudio.language.edits.ConnectionRules;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Node;
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
		Optional<ConnectionChoice> usual = ConnectionRules.usual(from.element(), node().element());
		return usual.map(choice -> new GestureCommand(drawing.system(),
				NLS.bind(Messages.Gesture_connect, from.label(), node().label()),
				edits -> edits.draw(from.element(), choice, node().element()))).orElse(null);
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
		if (edge.segment() != null && allows(edge.direction(), first, other.element())) {
			return new GestureCommand(drawing.system(), label, edits -> first
					? edits.reconnectFirst(edge.segment(), node().element())
					: edits.reconnectSecond(edge.segment(), node().element()));
		}
		return null;
	}

	/** Whether a connection in this direction may have this node at one end and the other node at the other one. */
	private boolean allows(Direction direction, boolean first, Node other) {
		return (first ? ConnectionRules.directions(node().element(), other)
				: ConnectionRules.directions(other, node().element())).contains(direction);
	}
}
