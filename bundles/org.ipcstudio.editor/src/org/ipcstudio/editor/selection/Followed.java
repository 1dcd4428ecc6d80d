package org.ipcstudio.editor.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Things that are followed through an edit. One that has another identity afterwards, because its name or an end of it has
 * changed, is found by its place among the others.
 */
public final class Followed {
	private final Selectables selectables;
	private final List<Object> things;
	private final List<List<Integer>> paths = new ArrayList<>();

	/** Remembers where things are, before the edit. */
	public Followed(Selectables selectables, List<?> things) {
		this.selectables = selectables;
		this.things = List.copyOf(things);
		for (Object thing : things) {
			Target target = selectables.target(thing);
			paths.add(target == null || target.element() == null ? List.of() : Selectables.path(target.element()));
		}
	}

	/** What the things have become, after the edit; without those that are gone. */
	public List<Object> now() {
		List<Object> now = new ArrayList<>();
		for (int i = 0; i < things.size(); i++) {
			Object thing = things.get(i);
			if (selectables.target(thing) != null) {
				now.add(thing);
			} else if (!paths.get(i).isEmpty()) {
				now.add(selectables.at(paths.get(i)));
			}
		}
		return now.stream().filter(Objects::nonNull).toList();
	}
}
