package org.ipcstudio.editor.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ipcstudio.editor.diagram.EdgeId;

/**
 * Everything that a canvas shows of a run at one moment. Immutable, and made by {@link LiveViewBuilder}, in any thread. A
 * canvas compares what it is given with what it shows, figure by figure: states that have not changed cost nothing
 * but that comparison, and least of all if they are the same objects as before. What it says about nodes that are
 * not drawn is ignored.
 */
public final class LiveView {
	private final Map<String, NodeView> nodes;
	private final Map<Line, List<QueueState>> links;
	private final List<Passage> passages;
	private final Map<EdgeId, Coverage> edges;
	private final Map<Line, Coverage> lines;
	private final Deadlock deadlock;
	private final boolean covered;

	/** Two nodes by their names. */
	record Line(String from, String to) {
	}

	LiveView(LiveViewBuilder builder) {
		nodes = new LinkedHashMap<>(builder.nodes());
		links = new LinkedHashMap<>(builder.links());
		passages = List.copyOf(builder.passages());
		edges = Map.copyOf(builder.edges());
		lines = Map.copyOf(builder.lines());
		deadlock = builder.deadlock();
		covered = builder.hasCoverage();
	}

	/** Begins a new one. */
	public static LiveViewBuilder builder() {
		return new LiveViewBuilder();
	}

	/** What the figure of a node shows; never null. */
	public NodeView node(String name) {
		return nodes.getOrDefault(name, NodeView.NONE);
	}

	/** The queues of links from elements of one node to elements of another one. */
	public List<QueueState> link(String from, String to) {
		return links.getOrDefault(new Line(from, to), List.of());
	}

	/** The edges that the last move went along. */
	public List<Passage> passages() {
		return passages;
	}

	/** What is known about the use of an edge. */
	public Coverage coverage(EdgeId edge) {
		if (edges.isEmpty() && lines.isEmpty()) {
			return Coverage.UNREMARKABLE;
		}
		Coverage exact = edges.get(edge);
		if (exact != null) {
			return exact;
		}
		Coverage named = lines.get(new Line(edge.from().name(), edge.to().name()));
		return Objects.requireNonNullElse(named, Coverage.UNREMARKABLE);
	}

	/** Why processes cannot go on; null if they can, or if that is not to be drawn. */
	public Deadlock deadlock() {
		return deadlock;
	}

	/** Whether it shows the states of anything. */
	public boolean hasStates() {
		return nodes.values().stream().anyMatch(node -> !node.elements().isEmpty());
	}

	/** Whether it shows what has been used. */
	public boolean hasCoverage() {
		return covered;
	}
}
