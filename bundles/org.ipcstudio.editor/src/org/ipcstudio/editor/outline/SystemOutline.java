package org.ipcstudio.editor.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Severity;

/** What the outline of a system shows at one time. Immutable. */
final class SystemOutline {
	/** Shows nothing. */
	static final SystemOutline EMPTY = new SystemOutline(null);

	private final OutlineItem root;
	private final Map<Object, OutlineItem> items = new HashMap<>();
	private final Map<Object, Object> parents = new HashMap<>();

	private SystemOutline(OutlineItem root) {
		this.root = root;
		if (root != null) {
			add(root);
		}
	}

	/** The outline of the last text of a drawing that could be drawn. */
	static SystemOutline of(Drawing drawing) {
		return new SystemOutline(new OutlineBuilder(drawing).build());
	}

	private void add(OutlineItem item) {
		items.put(item.thing(), item);
		for (OutlineItem child : item.children()) {
			parents.put(child.thing(), item.thing());
			add(child);
		}
	}

	/** The thing at the top; null if there is nothing. */
	Object root() {
		return root == null ? null : root.thing();
	}

	/** The item of a thing; null if it has none. */
	OutlineItem item(Object thing) {
		return items.get(thing);
	}

	/** The thing that holds another one; null for the one at the top. */
	Object parent(Object thing) {
		return parents.get(thing);
	}

	List<Object> children(Object thing) {
		OutlineItem item = items.get(thing);
		return item == null ? List.of() : item.children().stream().map(OutlineItem::thing).toList();
	}

	/** Whether two outlines have the same things at the same places. */
	boolean hasStructureOf(SystemOutline other) {
		return items.size() == other.items.size() && items.keySet().stream().allMatch(thing -> other.items.containsKey(thing)
				&& children(thing).equals(other.children(thing)));
	}

	/** The things that look different in an outline of the same structure. */
	List<Object> lookingDifferent(SystemOutline other) {
		List<Object> different = new ArrayList<>();
		items.forEach((thing, item) -> {
			if (!item.looksLike(other.items.get(thing))) {
				different.add(thing);
			}
		});
		return different;
	}

	/** The worst problem of each thing that has one, itself or below it. The problems have to be those of the same text. */
	Map<Object, Severity> severities(Collection<Problem> problems) {
		Map<Object, Severity> worst = new HashMap<>();
		for (Problem problem : root == null ? List.<Problem>of() : problems) {
			mark(root, problem, worst);
		}
		return worst;
	}

	private static void mark(OutlineItem item, Problem problem, Map<Object, Severity> worst) {
		worst.merge(item.thing(), problem.severity(), (one, other) -> one == Severity.ERROR ? one : other);
		for (OutlineItem child : item.children()) {
			if (child.region().touches(problem.region().offset())) {
				mark(child, problem, worst);
				return;
			}
		}
	}
}
