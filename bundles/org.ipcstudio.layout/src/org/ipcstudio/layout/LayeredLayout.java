package org.ipcstudio.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.ipcstudio.layout.LayoutGraph.Box;
import org.ipcstudio.layout.LayoutGraph.Line;
import org.ipcstudio.layout.LayoutGraph.Place;

/**
 * Lays a drawing out in layers from left to right, along the direction in which messages flow (Sugiyama, Tagawa, Toda:
 * <cite>Methods for visual understanding of hierarchical system structures</cite>, 1981; the implementation is ELK's).
 * Deterministic: the same graph gets the same places. Any thread.
 */
public final class LayeredLayout {
	private static final String ALGORITHM = "org.eclipse.elk.layered";
	private static final double BETWEEN_LAYERS = 70;
	private static final double BETWEEN_BOXES = 40;
	private static final double MARGIN = 40;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private LayeredLayout() {
	}

	/** The places of all boxes, none of them negative. */
	public static <T> Map<T, Place> layout(LayoutGraph<T> graph) {
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(CoreOptions.ALGORITHM, ALGORITHM);
		root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		root.setProperty(CoreOptions.RANDOM_SEED, 1);
		root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
		root.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_BOXES);
		Map<T, ElkNode> nodes = new HashMap<>();
		for (Box<T> box : graph.boxes()) {
			ElkNode node = ElkGraphUtil.createNode(root);
			node.setDimensions(box.width(), box.height());
			nodes.put(box.id(), node);
		}
		for (Line<T> line : graph.lines()) {
			ElkNode from = nodes.get(line.from());
			ElkNode to = nodes.get(line.to());
			if (from != null && to != null && from != to) {
				ElkGraphUtil.createSimpleEdge(from, to);
			}
		}
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
		Map<T, Place> places = new LinkedHashMap<>();
		for (Box<T> box : graph.boxes()) {
			ElkNode node = nodes.get(box.id());
			places.put(box.id(), new Place((int) Math.round(node.getX()), (int) Math.round(node.getY())));
		}
		return places;
	}
}
