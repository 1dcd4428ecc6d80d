package org.ipcstudio.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.ipcstudio.layout.LayoutGraph.Box;
import org.ipcstudio.layout.LayoutGraph.Line;
import org.ipcstudio.layout.LayoutGraph.Place;

/**
 * Lays a drawing out in layers from left to right, along the direction in which messages flow (Sugiyama, Tagawa, Toda:
 * <cite>Methods for visual understanding of hierarchical system structures</cite>, 1981; the implementation is ELK's).
 * Boxes that are not connected with each other stand in areas of their own. Deterministic: the same graph gets the same
 * places. Any thread.
 */
public final class LayeredLayout {
	private static final String ALGORITHM = "org.eclipse.elk.layered";
	static final int BETWEEN_LAYERS = 70;
	static final int BETWEEN_BOXES = 40;
	private static final double BETWEEN_LINES = 14;
	static final int MARGIN = 40;
	/** How much more than another line one counts whose ends belong together. */
	private static final int CLOSE = 5;
	/** From this number of boxes on, time counts more than the last crossing. */
	private static final int LARGE = 300;
	private static final int QUICK = 2;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private LayeredLayout() {
	}

	/** The places of all boxes, none of them negative. */
	public static <T> Map<T, Place> layout(LayoutGraph<T> graph) {
		return arrange(graph, Routing.STRAIGHT).places();
	}

	/**
	 * The places of all boxes and the bends of all lines, none of them negative. Parents stand above everything else if no
	 * more lines cross boxes then; in a large graph they have no special place.
	 */
	public static <T> Arrangement<T> arrange(LayoutGraph<T> graph, Routing routing) {
		Arrangement<T> plain = inLayers(graph, routing, Spacing.USUAL);
		if (graph.boxes().size() > LARGE || graph.lines().stream().noneMatch(Line::close)) {
			return plain;
		}
		Arrangement<T> families = new FamilyLayout<>(graph).arrange(part -> inLayers(part, routing, Spacing.USUAL));
		return Crossings.of(graph, families) <= Crossings.of(graph, plain) ? families : plain;
	}

	/** The places of all boxes and the bends of all lines, none of them negative, with other gaps than usual. */
	public static <T> Arrangement<T> arrange(LayoutGraph<T> graph, Routing routing, Spacing spacing) {
		return inLayers(graph, routing, spacing);
	}

	private static <T> Arrangement<T> inLayers(LayoutGraph<T> graph, Routing routing, Spacing spacing) {
		ElkNode root = root(graph, routing, spacing);
		Map<T, ElkNode> nodes = new HashMap<>();
		for (Box<T> box : graph.boxes()) {
			ElkNode node = ElkGraphUtil.createNode(root);
			node.setDimensions(box.width(), box.height());
			nodes.put(box.id(), node);
		}
		List<ElkEdge> edges = new ArrayList<>();
		for (Line<T> line : graph.lines()) {
			edges.add(edge(line, nodes));
		}
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
		Map<T, Place> places = new LinkedHashMap<>();
		graph.boxes().forEach(box -> places.put(box.id(), place(nodes.get(box.id()).getX(), nodes.get(box.id()).getY())));
		List<List<Place>> bends = new ArrayList<>();
		for (int i = 0; i < edges.size(); i++) {
			bends.add(edges.get(i) == null || graph.lines().get(i).straight() || routing == Routing.STRAIGHT ? List.of()
					: bends(edges.get(i)));
		}
		return new Arrangement<>(places, bends);
	}

	private static ElkNode root(LayoutGraph<?> graph, Routing routing, Spacing spacing) {
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(CoreOptions.ALGORITHM, ALGORITHM);
		root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		root.setProperty(CoreOptions.RANDOM_SEED, 1);
		root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
		root.setProperty(CoreOptions.EDGE_ROUTING,
				routing == Routing.ORTHOGONAL ? EdgeRouting.ORTHOGONAL : EdgeRouting.POLYLINE);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) spacing.betweenBoxes());
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) spacing.betweenLayers());
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_LINES);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_LINES);
		root.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, (double) BETWEEN_BOXES);
		if (graph.boxes().size() > LARGE) {
			root.setProperty(LayeredOptions.THOROUGHNESS, QUICK);
		}
		return root;
	}

	/** Null for a line that ends at no box, or where it begins: the drawing makes a loop of that by itself. */
	private static <T> ElkEdge edge(Line<T> line, Map<T, ElkNode> nodes) {
		ElkNode from = nodes.get(line.from());
		ElkNode to = nodes.get(line.to());
		if (from == null || to == null || from == to) {
			return null;
		}
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
		if (line.close()) {
			edge.setProperty(LayeredOptions.PRIORITY_SHORTNESS, CLOSE);
			edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, CLOSE);
		}
		return edge;
	}

	private static List<Place> bends(ElkEdge edge) {
		return edge.getSections().stream().flatMap(section -> section.getBendPoints().stream())
				.map(bend -> place(bend.getX(), bend.getY())).toList();
	}

	private static Place place(double x, double y) {
		return new Place((int) Math.round(x), (int) Math.round(y));
	}
}
