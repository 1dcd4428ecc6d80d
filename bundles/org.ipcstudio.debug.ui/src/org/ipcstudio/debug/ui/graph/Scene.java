package org.ipcstudio.debug.ui.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A drawing of boxes and arrows with the places of everything. Immutable; computed by any thread, shown by a
 * {@link SceneCanvas}.
 *
 * @param nodes the boxes, in the order in which the keyboard walks through them
 * @param edges the arrows, painted in this order below the boxes
 */
public record Scene(List<SceneNode> nodes, List<SceneEdge> edges) {
	/** About how wide a letter and how high a line are: enough to know how far labels reach. */
	private static final double LETTER = 7;
	private static final double LINE = 18;

	/** Shows nothing. */
	public static final Scene EMPTY = new Scene(List.of(), List.of());

	public Scene {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/** The box with this id. */
	public Optional<SceneNode> node(String id) {
		return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
	}

	/** The smallest rectangle around all boxes and arrows. */
	public Area extent() {
		Area all = null;
		for (SceneNode node : nodes) {
			all = all == null ? node.area() : all.union(node.area());
		}
		for (SceneEdge edge : edges) {
			for (Spot spot : edge.points()) {
				Area point = new Area(spot.x(), spot.y(), 0, 0);
				all = all == null ? point : all.union(point);
			}
			if (edge.place() != null && !edge.quiet()) {
				all = all.union(Area.around(edge.place(), edge.label().length() * LETTER, LINE));
			}
		}
		return all == null ? new Area(0, 0, 0, 0) : all;
	}

	/** What is seen on the way from this scene to another one, at a share from 0 to 1 of the way. */
	public Scene towards(Scene other, double share) {
		if (share >= 1) {
			return other;
		}
		Map<String, SceneNode> before = new HashMap<>();
		nodes.forEach(node -> before.put(node.id(), node));
		Map<String, SceneEdge> edgesBefore = new HashMap<>();
		edges.forEach(edge -> edgesBefore.put(edge.id(), edge));
		return new Scene(other.nodes.stream().map(node -> {
			SceneNode old = before.get(node.id());
			return old == null ? node : node.at(old.area().towards(node.area(), share));
		}).toList(), other.edges.stream().filter(edge -> edgesBefore.containsKey(edge.id()))
				.map(edge -> between(edgesBefore.get(edge.id()), edge, share)).toList());
	}

	private static SceneEdge between(SceneEdge old, SceneEdge edge, double share) {
		List<Spot> from = Curves.resampled(old.points(), Curves.SAMPLES);
		List<Spot> to = Curves.resampled(edge.points(), Curves.SAMPLES);
		List<Spot> points = new ArrayList<>();
		for (int i = 0; i < to.size(); i++) {
			points.add(from.get(i).towards(to.get(i), share));
		}
		Spot place = edge.place() == null || old.place() == null ? edge.place() : old.place().towards(edge.place(), share);
		return edge.along(points, place);
	}

	/** Whether everything of it stands at the same place as in another one. */
	boolean hasPlacesOf(Scene other) {
		if (nodes.size() != other.nodes.size()) {
			return false;
		}
		for (int i = 0; i < nodes.size(); i++) {
			SceneNode mine = nodes.get(i);
			SceneNode its = other.nodes.get(i);
			if (!mine.id().equals(its.id()) || !mine.area().equals(its.area())) {
				return false;
			}
		}
		return true;
	}
}
