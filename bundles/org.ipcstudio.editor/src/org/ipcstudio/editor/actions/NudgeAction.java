package org.ipcstudio.editor.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.commands.GestureCommand;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.layout.LayoutGraph.Place;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Point;

/** Moves the selected nodes together by a small step; none of them leaves the canvas. */
final class NudgeAction extends GestureAction {
	private final int right;
	private final int down;
	private final IntSupplier step;

	/**
	 * @param right how many steps to the right
	 * @param down  how many steps down
	 * @param step  tells how many pixels a step has
	 */
	NudgeAction(DiagramCommand command, DiagramCanvas canvas, int right, int down, IntSupplier step) {
		super(command, canvas);
		this.right = right;
		this.down = down;
		this.step = step;
	}

	@Override
	protected Command command() {
		List<DiagramNode> nodes = canvas().nodes();
		if (nodes.isEmpty()) {
			return null;
		}
		int x = distance(right, nodes.stream().mapToInt(node -> node.place().x()).min().getAsInt());
		int y = distance(down, nodes.stream().mapToInt(node -> node.place().y()).min().getAsInt());
		if (x == 0 && y == 0) {
			return null;
		}
		String label = nodes.size() == 1 ? NLS.bind(org.ipcstudio.editor.Messages.Gesture_move, nodes.getFirst().label())
				: NLS.bind(org.ipcstudio.editor.Messages.Gesture_moveMany, nodes.size());
		return new GestureCommand(canvas().drawing().system(), label, edits -> {
			Map<Node, Point> places = new LinkedHashMap<>();
			for (DiagramNode node : nodes) {
				Place place = node.place();
				Point point = ModelFactory.eINSTANCE.createPoint();
				point.setX(place.x() + x);
				point.setY(place.y() + y);
				places.put(node.element(), point);
			}
			return edits.move(places);
		});
	}

	private int distance(int steps, int room) {
		return Math.max(-room, steps * step.getAsInt());
	}
}
