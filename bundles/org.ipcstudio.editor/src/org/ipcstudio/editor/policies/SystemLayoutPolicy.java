package org.ipcstudio.editor.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.commands.GestureCommand;
import org.ipcstudio.editor.commands.MergedEdit;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.language.edits.NewNode;
import org.ipcstudio.language.edits.NodeKind;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Point;

/** Creates, moves and resizes nodes. However many nodes are moved, the text is edited once. */
public final class SystemLayoutPolicy extends XYLayoutEditPolicy {
	private final Drawing drawing;

	public SystemLayoutPolicy(Drawing drawing) {
		this.drawing = drawing;
	}

	@Override
	public Command getCommand(Request request) {
		Object type = request.getType();
		if (RequestConstants.REQ_MOVE_CHILDREN.equals(type)) {
			return moveCommand((ChangeBoundsRequest) request);
		}
		if (RequestConstants.REQ_RESIZE_CHILDREN.equals(type)) {
			return resizeCommand((ChangeBoundsRequest) request);
		}
		return super.getCommand(request);
	}

	private Command moveCommand(ChangeBoundsRequest request) {
		Map<DiagramNode, Rectangle> places = places(request);
		return new GestureCommand(drawing.system(), label(Messages.Gesture_move, Messages.Gesture_moveMany, places), edits -> {
			Map<Node, Point> points = new LinkedHashMap<>();
			places.forEach((node, place) -> points.put(node.element(), point(place.x, place.y)));
			return edits.move(points);
		});
	}

	private Command resizeCommand(ChangeBoundsRequest request) {
		Map<DiagramNode, Rectangle> places = places(request);
		return new GestureCommand(drawing.system(), label(Messages.Gesture_resize, Messages.Gesture_resizeMany, places),
				edits -> MergedEdit.of(places.entrySet().stream().map(entry -> {
					Rectangle place = entry.getValue();
					return edits.resize(entry.getKey().element(), place.x, place.y, place.width, place.height);
				}).toList()));
	}

	private Map<DiagramNode, Rectangle> places(ChangeBoundsRequest request) {
		Map<DiagramNode, Rectangle> places = new LinkedHashMap<>();
		for (Object part : request.getEditParts()) {
			GraphicalEditPart child = (GraphicalEditPart) part;
			if (child.getModel() instanceof DiagramNode node) {
				places.put(node, (Rectangle) getConstraintFor(request, child));
			}
		}
		return places;
	}

	private static String label(String one, String many, Map<DiagramNode, Rectangle> places) {
		return places.size() == 1 ? NLS.bind(one, places.keySet().iterator().next().label()) : NLS.bind(many, places.size());
	}

	private static Point point(int x, int y) {
		Point point = ModelFactory.eINSTANCE.createPoint();
		point.setX(x);
		point.setY(y);
		return point;
	}

	/** Nodes keep their figure's own smallest size. */
	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new NodeBoundsPolicy();
	}

	/** Never asked: nodes that are moved or resized together share one command. */
	@Override
	protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
		return null;
	}

	/** Nodes are not put into each other. */
	@Override
	protected Command createAddCommand(EditPart child, Object constraint) {
		return null;
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		if (!(request.getNewObjectType() instanceof NodeKind kind) || kind == NodeKind.PIPE && creators().isEmpty()) {
			return null;
		}
		Rectangle place = (Rectangle) getConstraintFor(request);
		return new GestureCommand(drawing.system(), NLS.bind(Messages.Gesture_create, kind.keyword()), edits -> {
			NewNode node = NewNode.at(kind, place.x, place.y).named(edits.freshName(kind));
			if (place.width > 0 && place.height > 0) {
				node = node.sized(place.width, place.height);
			}
			return edits.create(kind == NodeKind.PIPE ? node.inside(creators().getFirst()) : node);
		});
	}

	/** A pipe belongs to the process that creates it: the first one, until the user says another. */
	private List<org.ipcstudio.model.Process> creators() {
		return drawing.diagram().nodes().stream().map(DiagramNode::element)
				.filter(org.ipcstudio.model.Process.class::isInstance).map(org.ipcstudio.model.Process.class::cast).toList();
	}
}
