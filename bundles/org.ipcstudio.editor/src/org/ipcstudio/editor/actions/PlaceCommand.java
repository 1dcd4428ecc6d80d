package org.ipcstudio.editor.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.edits.Segment;
import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Point;

/** Gives many nodes their places and edges their bends, as one edit of the text. */
final class PlaceCommand extends Command {
	private final EditedSystem system;
	private final Map<DiagramNode, Rectangle> places;
	private final Map<DiagramEdge, List<Point>> bends;

	/**
	 * @param places a size of 0 × 0 is the automatic one
	 * @param bends  the bends of parts of connections; an empty list takes them away
	 */
	PlaceCommand(EditedSystem system, String label, Map<DiagramNode, Rectangle> places,
			Map<DiagramEdge, List<Point>> bends) {
		super(label);
		this.system = system;
		this.places = places;
		this.bends = bends;
	}

	/** New places for nodes that keep the sizes that the text gives them. */
	static Map<DiagramNode, Rectangle> moved(Map<DiagramNode, Rectangle> bounds) {
		return changed(bounds, node -> {
			Bounds own = node.element().getBounds();
			return own == null ? new Rectangle() : new Rectangle(0, 0, own.getWidth(), own.getHeight());
		});
	}

	/** New sizes for nodes. */
	static Map<DiagramNode, Rectangle> resized(Map<DiagramNode, Rectangle> bounds) {
		return changed(bounds, bounds::get);
	}

	private static Map<DiagramNode, Rectangle> changed(Map<DiagramNode, Rectangle> bounds,
			Function<DiagramNode, Rectangle> sizes) {
		Map<DiagramNode, Rectangle> result = new LinkedHashMap<>();
		bounds.forEach((node, place) -> {
			Rectangle size = sizes.apply(node);
			result.put(node, new Rectangle(Math.max(0, place.x), Math.max(0, place.y), size.width, size.height));
		});
		return result;
	}

	@Override
	public boolean canExecute() {
		return !system.isBroken();
	}

	@Override
	public void execute() {
		Map<Node, Bounds> elements = new LinkedHashMap<>();
		places.forEach((node, place) -> elements.put(node.element(), bounds(place)));
		Map<Segment, List<Point>> segments = new LinkedHashMap<>();
		bends.forEach((edge, points) -> segments.put(edge.segment(), points));
		system.perform(getLabel(), edits -> edits.place(elements, segments));
	}

	private static Bounds bounds(Rectangle place) {
		Bounds bounds = ModelFactory.eINSTANCE.createBounds();
		bounds.setX(place.x);
		bounds.setY(place.y);
		bounds.setWidth(place.width);
		bounds.setHeight(place.height);
		return bounds;
	}
}
