package org.ipcstudio.editor.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.layout.LayeredLayout;
import org.ipcstudio.layout.LayoutGraph;
import org.ipcstudio.layout.LayoutGraph.Place;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Node;

/**
 * The drawing of a system. After every change of the text it is brought up to date; nodes and edges that are still there
 * stay the same objects, and only what has changed tells its listeners, so that a large drawing follows a typed
 * character at once.
 */
public final class Diagram {
	private final Map<NodeId, DiagramNode> nodes = new LinkedHashMap<>();
	private final Map<EdgeId, DiagramEdge> edges = new LinkedHashMap<>();
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final NodeSizes sizes;

	/** Tells how large a node is drawn, for the automatic layout. */
	@FunctionalInterface
	public interface NodeSizes {
		/** The preferred size of a node in pixels. */
		Size of(Node node);
	}

	/** A size in pixels. */
	public record Size(int width, int height) {
	}

	public Diagram(NodeSizes sizes) {
		this.sizes = sizes;
	}

	/** The nodes in the order of the text. */
	public Collection<DiagramNode> nodes() {
		return List.copyOf(nodes.values());
	}

	public Collection<DiagramEdge> edges() {
		return List.copyOf(edges.values());
	}

	/** The node that shows an element, or null. */
	public DiagramNode node(Node element) {
		return nodes.get(NodeId.of(element));
	}

	/** Whether an edge is still drawn. */
	public boolean contains(DiagramEdge edge) {
		return edges.get(edge.id()) == edge;
	}

	/** Calls {@code listener} when nodes have come or gone. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Shows the system of a text. */
	public void show(SourceFile file) {
		boolean nodesChanged = showNodes(file);
		EdgeCollector collector = new EdgeCollector(file, nodes);
		boolean edgesChanged = showEdges(collector.collect());
		if (nodesChanged || edgesChanged) {
			placeAutomatically();
		}
		if (nodesChanged) {
			listeners.forEach(Runnable::run);
		}
	}

	private boolean showNodes(SourceFile file) {
		Map<NodeId, DiagramNode> before = new LinkedHashMap<>(nodes);
		nodes.clear();
		for (Item item : file.system().getItems()) {
			if (item instanceof Node node && node.getName() != null && !nodes.containsKey(NodeId.of(node))) {
				NodeId id = NodeId.of(node);
				DiagramNode shown = before.get(id);
				if (shown == null) {
					shown = new DiagramNode(id, node);
				}
				nodes.put(id, shown);
				shown.show(node, text(file, node));
			}
		}
		return !List.copyOf(before.keySet()).equals(List.copyOf(nodes.keySet()));
	}

	static String text(SourceFile file, EObject element) {
		Region region = file.region(element);
		return region.isNone() ? "" : file.text().substring(region.offset(), region.offset() + region.length());
	}

	private boolean showEdges(Map<EdgeId, DiagramEdge.Content> contents) {
		boolean same = edges.keySet().equals(contents.keySet());
		Map<EdgeId, DiagramEdge> before = new LinkedHashMap<>(edges);
		edges.clear();
		contents.forEach((id, content) -> {
			DiagramEdge edge = before.get(id);
			if (edge == null || edge.source() != nodes.get(id.from()) || edge.target() != nodes.get(id.to())) {
				edge = new DiagramEdge(id, nodes.get(id.from()), nodes.get(id.to()), content);
			} else {
				edge.show(content);
			}
			edges.put(id, edge);
		});
		connectNodes();
		return !same;
	}

	private void connectNodes() {
		Map<DiagramNode, List<DiagramEdge>> outgoing = new LinkedHashMap<>();
		Map<DiagramNode, List<DiagramEdge>> incoming = new LinkedHashMap<>();
		for (DiagramEdge edge : edges.values()) {
			outgoing.computeIfAbsent(edge.source(), node -> new ArrayList<>()).add(edge);
			incoming.computeIfAbsent(edge.target(), node -> new ArrayList<>()).add(edge);
		}
		for (DiagramNode node : nodes.values()) {
			if (node.connect(outgoing.getOrDefault(node, List.of()), incoming.getOrDefault(node, List.of()))) {
				node.fireChanged();
			}
		}
	}

	/** Finds places for the nodes for which the text gives none, below those that it places. */
	private void placeAutomatically() {
		List<DiagramNode> free = nodes.values().stream().filter(node -> !node.isPlaced()).toList();
		if (free.isEmpty()) {
			return;
		}
		Set<DiagramNode> members = new HashSet<>(free);
		Map<DiagramNode, Place> places = LayeredLayout.layout(new LayoutGraph<>(boxes(free), lines(members)));
		int below = nodes.values().stream().filter(DiagramNode::isPlaced)
				.mapToInt(node -> node.place().y() + sizes.of(node.element()).height()).max().orElse(0);
		places.forEach((node, place) -> node.setAutomaticPlace(new Place(place.x(), place.y() + below)));
	}

	/** The graph of some nodes and the edges between them, for a layout. */
	public LayoutGraph<DiagramNode> graph(Collection<DiagramNode> members) {
		return new LayoutGraph<>(boxes(members), lines(new HashSet<>(members)));
	}

	private List<LayoutGraph.Box<DiagramNode>> boxes(Collection<DiagramNode> members) {
		return members.stream().map(node -> {
			Size size = sizes.of(node.element());
			return new LayoutGraph.Box<>(node, size.width(), size.height());
		}).toList();
	}

	private List<LayoutGraph.Line<DiagramNode>> lines(Set<DiagramNode> members) {
		return edges.values().stream().filter(edge -> members.contains(edge.source()) && members.contains(edge.target()))
				.map(Diagram::line).toList();
	}

	/** An edge as a line for a layout; only connections can bend, because only they can say so in the text. */
	public static LayoutGraph.Line<DiagramNode> line(DiagramEdge edge) {
		boolean backward = edge.direction() == Direction.BACKWARD;
		return new LayoutGraph.Line<>(backward ? edge.target() : edge.source(), backward ? edge.source() : edge.target(),
				edge.kind() == EdgeKind.CHILD, edge.segment() == null);
	}
}
