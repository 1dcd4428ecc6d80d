package org.ipcstudio.editor.gestures;

import java.util.List;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.BendpointRequest;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.ipcstudio.editor.palette.DiagramPalette.KindFactory;
import org.ipcstudio.editor.parts.EdgePart;
import org.ipcstudio.editor.parts.NodePart;
import org.ipcstudio.editor.testing.TestCanvas;
import org.ipcstudio.language.edits.NodeKind;

/** Carries out gestures on a canvas the way its tools do: by requests to the edit parts. False if the canvas does not allow it. */
record Gesture(TestCanvas canvas) {

	boolean move(int dx, int dy, NodePart... parts) {
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE_CHILDREN);
		request.setEditParts(List.of(parts));
		request.setMoveDelta(new Point(dx, dy));
		return execute(canvas.viewer().getContents(), request);
	}

	boolean resize(int dw, int dh, NodePart... parts) {
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_RESIZE_CHILDREN);
		request.setEditParts(List.of(parts));
		request.setSizeDelta(new Dimension(dw, dh));
		return execute(canvas.viewer().getContents(), request);
	}

	boolean create(NodeKind kind, int x, int y) {
		CreateRequest request = new CreateRequest();
		request.setFactory(new KindFactory(kind));
		request.setLocation(new Point(x, y));
		return execute(canvas.viewer().getContents(), request);
	}

	boolean connect(NodePart from, NodePart to) {
		CreateConnectionRequest request = new CreateConnectionRequest();
		request.setType(RequestConstants.REQ_CONNECTION_START);
		request.setSourceEditPart(from);
		request.setTargetEditPart(from);
		from.getCommand(request);
		request.setType(RequestConstants.REQ_CONNECTION_END);
		request.setTargetEditPart(to);
		return execute(to, request);
	}

	boolean reconnect(EdgePart edge, NodePart to, boolean source) {
		ReconnectRequest request = new ReconnectRequest(
				source ? RequestConstants.REQ_RECONNECT_SOURCE : RequestConstants.REQ_RECONNECT_TARGET);
		request.setConnectionEditPart(edge);
		request.setTargetEditPart(to);
		return execute(to, request);
	}

	boolean bend(Object type, EdgePart edge, int index, int x, int y) {
		BendpointRequest request = new BendpointRequest();
		request.setType(type);
		request.setSource(edge);
		request.setIndex(index);
		request.setLocation(new Point(x, y));
		return execute(edge, request);
	}

	/** Drags a bend to the middle between the ends of its edge, where it is none. */
	boolean straighten(EdgePart edge) {
		BendpointRequest request = new BendpointRequest();
		request.setType(RequestConstants.REQ_MOVE_BENDPOINT);
		request.setSource(edge);
		Connection line = (Connection) edge.getFigure();
		Point start = line.getPoints().getFirstPoint();
		Point end = line.getPoints().getLastPoint();
		request.setLocation(new Point((start.x + end.x) / 2, (start.y + end.y) / 2));
		edge.showSourceFeedback(request);
		boolean done = execute(edge, request);
		edge.eraseSourceFeedback(request);
		return done && edge.edge().bends().isEmpty();
	}

	boolean delete(EditPart... parts) {
		GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
		request.setEditParts(List.of(parts));
		for (EditPart part : parts) {
			if (execute(part, request)) {
				return true;
			}
		}
		return false;
	}

	boolean rename(NodePart part, String name) {
		canvas.system().perform("Rename " + part.node().label(), edits -> edits.rename(part.node().element(), name));
		return true;
	}

	private boolean execute(EditPart part, Request request) {
		Command command = part.getCommand(request);
		if (command == null || !command.canExecute()) {
			return false;
		}
		String before = canvas.text();
		canvas.domain().getCommandStack().execute(command);
		return !before.equals(canvas.text());
	}
}
