package org.ipcstudio.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.ipcstudio.layout.LayoutGraph.Box;
import org.ipcstudio.layout.LayoutGraph.Line;
import org.ipcstudio.layout.LayoutGraph.Place;

/**
 * Puts parents in rows above everything else, each over the middle of its children, and leaves the others to another
 * layout. The lines of parents are straight.
 */
final class FamilyLayout<T> {
	private final LayoutGraph<T> graph;
	private final Map<T, List<T>> children = new HashMap<>();
	private final Map<T, Box<T>> boxes = new LinkedHashMap<>();

	FamilyLayout(LayoutGraph<T> graph) {
		this.graph = graph;
		graph.boxes().forEach(box -> boxes.put(box.id(), box));
		for (Line<T> line : graph.lines()) {
			if (line.close() && !line.from().equals(line.to()) && boxes.containsKey(line.from())
					&& boxes.containsKey(line.to())) {
				children.computeIfAbsent(line.from(), parent -> new ArrayList<>()).add(line.to());
			}
		}
	}

	/** @param others lays out whatever is no parent */
	Arrangement<T> arrange(Function<LayoutGraph<T>, Arrangement<T>> others) {
		LayoutGraph<T> rest = new LayoutGraph<>(
				graph.boxes().stream().filter(box -> !children.containsKey(box.id())).toList(), graph.lines());
		Arrangement<T> below = others.apply(rest);
		Map<T, Place> places = new HashMap<>(below.places());
		int top = LayeredLayout.MARGIN;
		for (List<T> row : rows().values()) {
			top -= LayeredLayout.BETWEEN_LAYERS + row.stream().mapToInt(id -> boxes.get(id).height()).max().orElse(0);
			place(row, top, places);
		}
		int left = places.values().stream().mapToInt(Place::x).min().orElse(0);
		Map<T, Place> ordered = new LinkedHashMap<>();
		graph.boxes().forEach(box -> ordered.put(box.id(), places.get(box.id())));
		return new Arrangement<>(ordered, below.bends()).moved(Math.max(0, LayeredLayout.MARGIN - left),
				LayeredLayout.MARGIN - top);
	}

	/** The parents by how many generations are below them, the fewest first. */
	private Map<Integer, List<T>> rows() {
		Map<Integer, List<T>> rows = new TreeMap<>();
		for (Box<T> box : graph.boxes()) {
			if (children.containsKey(box.id())) {
				rows.computeIfAbsent(generations(box.id(), new HashSet<>()), row -> new ArrayList<>()).add(box.id());
			}
		}
		return rows;
	}

	/** @param seen guards against processes that are their own ancestors, which a faulty text may declare */
	private int generations(T id, Set<T> seen) {
		if (!seen.add(id)) {
			return 0;
		}
		int most = children.getOrDefault(id, List.of()).stream().mapToInt(child -> 1 + generations(child, seen)).max()
				.orElse(0);
		seen.remove(id);
		return most;
	}

	private void place(List<T> row, int top, Map<T, Place> places) {
		Map<T, Integer> wanted = new HashMap<>();
		row.forEach(id -> wanted.put(id, middleOfChildren(id, places) - boxes.get(id).width() / 2));
		List<T> fromLeft = row.stream().sorted(Comparator.comparing(wanted::get)).toList();
		int free = Integer.MIN_VALUE;
		for (T id : fromLeft) {
			int x = Math.max(free, wanted.get(id));
			places.put(id, new Place(x, top));
			free = x + boxes.get(id).width() + LayeredLayout.BETWEEN_BOXES;
		}
	}

	private int middleOfChildren(T parent, Map<T, Place> places) {
		return (int) children.get(parent).stream().filter(places::containsKey)
				.mapToInt(child -> places.get(child).x() + boxes.get(child).width() / 2).average().orElse(0);
	}
}
