package org.ipcstudio.editor.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipcstudio.editor.diagram.EdgeId;
import org.ipcstudio.editor.live.LiveView.Line;

/** Collects what is to be shown of a run. To be used by one thread, once. */
public final class LiveViewBuilder {
	private final Map<String, List<ElementState>> elements = new LinkedHashMap<>();
	private final Map<String, Set<String>> focus = new HashMap<>();
	private final Map<String, Coverage> coverage = new HashMap<>();
	private final Map<Line, List<QueueState>> links = new LinkedHashMap<>();
	private final List<Passage> passages = new ArrayList<>();
	private final Map<EdgeId, Coverage> edges = new HashMap<>();
	private final Map<Line, Coverage> lines = new HashMap<>();
	private Deadlock deadlock;

	LiveViewBuilder() {
		// made by LiveView
	}

	/** Shows the state of something by its name; elements of an array in the order of their indices. */
	public LiveViewBuilder add(ElementState state) {
		ElementName name = ElementName.of(state.name());
		if (name.isLink() && state instanceof QueueState queue) {
			links.computeIfAbsent(new Line(name.node(), name.peer()), line -> new ArrayList<>()).add(queue);
		} else {
			elements.computeIfAbsent(name.node(), node -> new ArrayList<>()).add(state);
		}
		return this;
	}

	/** Shows the states of several things. */
	public LiveViewBuilder addAll(Collection<? extends ElementState> states) {
		states.forEach(this::add);
		return this;
	}

	/** Emphasises something that is selected elsewhere: {@code Philosopher[2]}. */
	public LiveViewBuilder focus(String name) {
		focus.computeIfAbsent(ElementName.of(name).node(), node -> new HashSet<>()).add(name);
		return this;
	}

	/** Emphasises an edge that the last move went along. */
	public LiveViewBuilder passage(String from, String to) {
		passages.add(new Passage(from, to));
		return this;
	}

	/** Draws why processes cannot go on. */
	public LiveViewBuilder deadlock(Deadlock newDeadlock) {
		deadlock = newDeadlock;
		return this;
	}

	/** Shows what is known about the use of a node. */
	public LiveViewBuilder coverage(String node, Coverage known) {
		coverage.put(node, known);
		return this;
	}

	/** Shows what is known about the use of all edges between two nodes, named in the order of the text. */
	public LiveViewBuilder coverage(String from, String to, Coverage known) {
		lines.put(new Line(from, to), known);
		return this;
	}

	/** Shows what is known about the use of an edge. */
	public LiveViewBuilder coverage(EdgeId edge, Coverage known) {
		edges.put(edge, known);
		return this;
	}

	public LiveView build() {
		return new LiveView(this);
	}

	Map<String, NodeView> nodes() {
		Set<String> stuck = members();
		Set<String> names = new HashSet<>(elements.keySet());
		names.addAll(focus.keySet());
		names.addAll(coverage.keySet());
		names.addAll(stuck);
		Map<String, NodeView> nodes = new HashMap<>();
		for (String name : names) {
			nodes.put(name, new NodeView(elements.getOrDefault(name, List.of()), focus.getOrDefault(name, Set.of()),
					stuck.contains(name), coverage.getOrDefault(name, Coverage.UNREMARKABLE)));
		}
		return nodes;
	}

	/** The nodes that are part of the deadlock. */
	private Set<String> members() {
		Set<String> members = new HashSet<>();
		if (deadlock != null) {
			for (Deadlock.Ring ring : deadlock.rings()) {
				for (Deadlock.Step step : ring.steps()) {
					members.add(ElementName.of(step.process()).node());
					members.add(ElementName.of(step.object()).node());
				}
			}
			deadlock.sentences().forEach(sentence -> members.add(ElementName.of(sentence.process()).node()));
			members.remove("");
		}
		return members;
	}

	Map<Line, List<QueueState>> links() {
		Map<Line, List<QueueState>> copies = new HashMap<>();
		links.forEach((line, queues) -> copies.put(line, List.copyOf(queues)));
		return copies;
	}

	boolean hasCoverage() {
		return !coverage.isEmpty() || !edges.isEmpty() || !lines.isEmpty();
	}

	Collection<Passage> passages() {
		return passages;
	}

	Map<EdgeId, Coverage> edges() {
		return edges;
	}

	Map<Line, Coverage> lines() {
		return lines;
	}

	Deadlock deadlock() {
		return deadlock;
	}
}
