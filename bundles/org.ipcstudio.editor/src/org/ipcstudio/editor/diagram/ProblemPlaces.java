package org.ipcstudio.editor.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Node;

/** Which problems belong to which items of a text: those that lie within the text of the item. */
public final class ProblemPlaces {
	private final Map<Item, List<Problem>> byItem = new HashMap<>();

	/** Finds the places of all problems of a text. */
	public ProblemPlaces(SourceFile file) {
		TreeMap<Integer, Item> starts = new TreeMap<>();
		for (Item item : file.system().getItems()) {
			Region region = file.region(item);
			if (!region.isNone()) {
				starts.put(region.offset(), item);
			}
		}
		for (Problem problem : file.problems()) {
			Map.Entry<Integer, Item> before = starts.floorEntry(problem.region().offset());
			if (before != null && file.region(before.getValue()).touches(problem.region().offset())) {
				byItem.computeIfAbsent(before.getValue(), item -> new ArrayList<>()).add(problem);
			}
		}
	}

	/** The problems of an item, errors first; empty if it has none. */
	public List<Problem> of(Object item) {
		return byItem.getOrDefault(item, List.of()).stream()
				.sorted((a, b) -> Boolean.compare(b.isError(), a.isError())).toList();
	}

	/** As {@link #of(Object)}, for a node that is drawn from an older text: what is now declared with its kind and name. */
	public List<Problem> of(NodeId id) {
		return byItem.keySet().stream().filter(item -> item instanceof Node node && NodeId.of(node).equals(id)).findFirst()
				.map(this::of).orElse(List.of());
	}
}
