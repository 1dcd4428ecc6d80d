package org.ipcstudio.editor.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.arrange.Crossing;
import org.ipcstudio.editor.diagram.Diagram;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.layout.Arrangement;
import org.ipcstudio.layout.LayeredLayout;
import org.ipcstudio.layout.LayoutGraph;
import org.ipcstudio.layout.LayoutGraph.Place;
import org.ipcstudio.layout.PartialLayout;
import org.ipcstudio.layout.PartialLayout.Area;
import org.ipcstudio.layout.Routing;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Point;

/** Lays out some or all nodes of a canvas as large as they are drawn, and leads their connections around them. */
final class DiagramLayout {
	private static final int DISTANCE = 4;

	private final DiagramCanvas canvas;
	private final Set<DiagramNode> nodes;
	private final List<DiagramEdge> inner;

	DiagramLayout(DiagramCanvas canvas, Collection<DiagramNode> nodes) {
		this.canvas = canvas;
		this.nodes = new HashSet<>(nodes);
		this.inner = canvas.drawing().diagram().edges().stream()
				.filter(edge -> this.nodes.contains(edge.source()) && this.nodes.contains(edge.target())).toList();
	}

	/** The command that puts everything into its place. */
	PlaceCommand command(String label, Routing routing) {
		List<DiagramNode> ordered = canvas.drawing().diagram().nodes().stream().filter(nodes::contains).toList();
		Arrangement<DiagramNode> found = arrange(graph(ordered), routing);
		Map<DiagramNode, Rectangle> places = new LinkedHashMap<>();
		found.places().forEach((node, place) -> places.put(node, new Rectangle(place.x(), place.y(), 0, 0)));
		return new PlaceCommand(canvas.drawing().system(), label, PlaceCommand.moved(places), bends(found));
	}

	private LayoutGraph<DiagramNode> graph(List<DiagramNode> ordered) {
		return new LayoutGraph<>(ordered.stream().map(node -> {
			Rectangle bounds = canvas.bounds(node);
			return new LayoutGraph.Box<>(node, bounds.width, bounds.height);
		}).toList(), inner.stream().map(Diagram::line).toList());
	}

	private static boolean isBackward(DiagramEdge edge) {
		return edge.direction() == Direction.BACKWARD;
	}

	private Arrangement<DiagramNode> arrange(LayoutGraph<DiagramNode> graph, Routing routing) {
		List<DiagramNode> rest = canvas.drawing().diagram().nodes().stream().filter(node -> !nodes.contains(node)).toList();
		if (rest.isEmpty()) {
			return LayeredLayout.arrange(graph, routing);
		}
		List<Area> areas = rest.stream().map(canvas::bounds)
				.map(bounds -> new Area(bounds.x, bounds.y, bounds.width, bounds.height)).toList();
		Place corner = new Place(nodes.stream().mapToInt(node -> node.place().x()).min().orElse(0),
				nodes.stream().mapToInt(node -> node.place().y()).min().orElse(0));
		return new PartialLayout(areas).arrange(graph, corner, routing);
	}

	/** The new bends, where they differ; connections to nodes that stay lose theirs, which led to the old places. */
	private Map<DiagramEdge, List<Point>> bends(Arrangement<DiagramNode> found) {
		Map<DiagramNode, Rectangle> boxes = new LinkedHashMap<>();
		found.places().forEach((node, place) -> boxes.put(node, canvas.bounds(node).setLocation(place.x(), place.y())));
		Map<DiagramEdge, List<Point>> bends = new LinkedHashMap<>();
		for (int i = 0; i < inner.size(); i++) {
			DiagramEdge edge = inner.get(i);
			List<Point> points = new ArrayList<>();
			if (isBlocked(edge, boxes)) {
				found.bends().get(i).forEach(bend -> points.add(point(bend)));
			}
			if (isBackward(edge)) {
				Collections.reverse(points);
			}
			if (edge.segment() != null && !(points.isEmpty() && edge.bends().isEmpty())) {
				bends.put(edge, points);
			}
		}
		for (DiagramEdge edge : canvas.drawing().diagram().edges()) {
			if (nodes.contains(edge.source()) != nodes.contains(edge.target()) && !edge.bends().isEmpty()) {
				bends.put(edge, List.of());
			}
		}
		return bends;
	}

	/** A line that can go straight needs no bends, wherever the layout has seen some. */
	private static boolean isBlocked(DiagramEdge edge, Map<DiagramNode, Rectangle> boxes) {
		List<Rectangle> others = boxes.entrySet().stream()
				.filter(entry -> entry.getKey() != edge.source() && entry.getKey() != edge.target())
				.map(Map.Entry::getValue).toList();
		return Crossing.isBlocked(boxes.get(edge.source()), boxes.get(edge.target()), others, DISTANCE);
	}

	private static Point point(Place place) {
		Point point = ModelFactory.eINSTANCE.createPoint();
		point.setX(Math.max(0, place.x()));
		point.setY(Math.max(0, place.y()));
		return point;
	}
}
