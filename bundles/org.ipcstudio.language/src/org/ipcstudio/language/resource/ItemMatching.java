package org.ipcstudio.language.resource;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.NamedElement;

/**
 * Finds for the items of a changed model those of the old one that they were: by kind and name first; what is left over, by
 * kind in the order of the text, so that a changed connection or a renamed node still has its comments.
 */
final class ItemMatching {

	private final Map<Item, Item> oldByNew = new IdentityHashMap<>();
	private final Collection<Item> oldItems;

	ItemMatching(List<Item> oldItems, List<Item> newItems) {
		this.oldItems = new LinkedHashSet<>(oldItems);
		match(newItems, ItemMatching::key);
		match(newItems, item -> item.eClass().getName());
	}

	/** What an item was; null if it is new. */
	Item old(Item item) {
		return oldByNew.get(item);
	}

	/** The old items that none of the new ones was. */
	Collection<Item> removed() {
		return oldItems;
	}

	private void match(List<Item> newItems, Function<Item, String> key) {
		Map<String, Deque<Item>> free = new HashMap<>();
		oldItems.forEach(item -> free.computeIfAbsent(key.apply(item), unused -> new ArrayDeque<>()).add(item));
		for (Item item : newItems) {
			Deque<Item> candidates = free.get(key.apply(item));
			if (!oldByNew.containsKey(item) && candidates != null && !candidates.isEmpty()) {
				oldByNew.put(item, candidates.remove());
			}
		}
		oldItems.removeAll(Set.copyOf(oldByNew.values()));
	}

	private static String key(Item item) {
		String name = switch (item) {
		case NamedElement named -> named.getName();
		case Link link -> name(link.getFirst()) + " " + name(link.getSecond());
		case Connection connection -> connection.getEnds().stream().map(end -> name(end.getNode()))
				.collect(Collectors.joining(" "));
		default -> "";
		};
		return item.eClass().getName() + " " + name;
	}

	private static String name(NamedElement element) {
		return element == null ? "" : element.getName();
	}
}
