package org.ipcstudio.editor.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.commands.GestureCommand;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.model.ModelFactory;

/** Adds, moves and removes the bends of a connection. */
public final class EdgeBendsPolicy extends BendpointEditPolicy {
	private final Drawing drawing;

	public EdgeBendsPolicy(Drawing drawing) {
		this.drawing = drawing;
	}

	@Override
	protected Command getCreateBendpointCommand(BendpointRequest request) {
		return command(Messages.Gesture_addBend, bends -> bends.add(request.getIndex(), point(request)));
	}

	@Override
	protected Command getMoveBendpointCommand(BendpointRequest request) {
		return command(Messages.Gesture_moveBend, bends -> bends.set(request.getIndex(), point(request)));
	}

	@Override
	protected Command getDeleteBendpointCommand(BendpointRequest request) {
		return command(Messages.Gesture_removeBend, bends -> bends.remove(request.getIndex()));
	}

	private org.ipcstudio.model.Point point(BendpointRequest request) {
		Point place = request.getLocation().getCopy();
		getConnection().translateToRelative(place);
		org.ipcstudio.model.Point point = ModelFactory.eINSTANCE.createPoint();
		point.setX(Math.max(0, place.x));
		point.setY(Math.max(0, place.y));
		return point;
	}

	/** Changes a list of bends. */
	@FunctionalInterface
	private interface Change {
		void make(List<org.ipcstudio.model.Point> bends);
	}

	private Command command(String label, Change change) {
		DiagramEdge edge = (DiagramEdge) getHost().getModel();
		return new GestureCommand(drawing.system(), NLS.bind(label, edge.label()), edits -> {
			List<org.ipcstudio.model.Point> bends = new ArrayList<>(edge.bends());
			change.make(bends);
			return edits.setBends(edge.segment(), bends);
		});
	}
}
