package org.ipcstudio.debug.ui.waitfor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipcstudio.debug.ui.graph.Area;
import org.ipcstudio.debug.ui.graph.Spot;
import org.ipcstudio.layout.Arrangement;
import org.ipcstudio.layout.LayoutGraph;
import org.ipcstudio.layout.LayoutGraph.Box;
import org.ipcstudio.layout.LayoutGraph.Line;
import org.ipcstudio.layout.LayoutGraph.Place;
import org.ipcstudio.layout.LayeredLayout;
import org.ipcstudio.layout.Routing;
import org.ipcstudio.layout.Spacing;

/**
 * Where the boxes of a wait-for graph stand from one moment to the next. What has stood somewhere stands there again:
 * the places are those of all waits seen so far, and are looked for anew only when something appears that has none. A
 * ring that forms or breaks begins a new page, for then the picture is another one anyway. Belongs to one thread.
 */
final class WaitForPlaces {
	/** So many more boxes than are shown may be remembered. */
	private static final int MOST_REMEMBERED = 40;
	private static final int STEP = 24;
	private static final Spacing SPACING = new Spacing(34, 26);

	private final Map<String, Area> sizes = new LinkedHashMap<>();
	private final Set<Line<String>> lines = new LinkedHashSet<>();
	private Map<String, Spot> places = Map.of();
	private Set<String> rings = Set.of();

	/**
	 * The upper left corners of boxes.
	 *
	 * @param newRings what the rings are called: they are boxes, too
	 * @param newSizes of all boxes
	 * @param newLines between them
	 */
	Map<String, Spot> places(Set<String> newRings, Map<String, Area> newSizes, List<Line<String>> newLines) {
		if (!rings.equals(newRings) || sizes.size() > newSizes.size() + MOST_REMEMBERED) {
			rings = Set.copyOf(newRings);
			sizes.clear();
			lines.clear();
		}
		boolean changed = false;
		for (Map.Entry<String, Area> entry : newSizes.entrySet()) {
			Area known = sizes.get(entry.getKey());
			Area size = entry.getValue();
			if (known == null || size.width() > known.width() || size.height() > known.height()) {
				sizes.put(entry.getKey(), roomy(known == null ? size : known.union(size)));
				changed = true;
			}
		}
		changed |= lines.addAll(newLines);
		if (changed) {
			places = arrange();
		}
		return places;
	}

	/** The room that a box has: more than it needs, so that it can stay where it is when its text becomes longer. */
	Area room(String id) {
		return sizes.get(id);
	}

	private static Area roomy(Area size) {
		return new Area(0, 0, Math.ceil(size.width() / STEP) * STEP, size.height());
	}

	private Map<String, Spot> arrange() {
		List<Box<String>> boxes = sizes.entrySet().stream()
				.map(entry -> new Box<>(entry.getKey(), (int) Math.ceil(entry.getValue().width()),
						(int) Math.ceil(entry.getValue().height()))).toList();
		Arrangement<String> arrangement = LayeredLayout.arrange(new LayoutGraph<>(boxes, List.copyOf(lines)),
				Routing.STRAIGHT, SPACING);
		Map<String, Spot> corners = new HashMap<>();
		for (Map.Entry<String, Place> entry : arrangement.places().entrySet()) {
			corners.put(entry.getKey(), new Spot(entry.getValue().x(), entry.getValue().y()));
		}
		return corners;
	}
}
