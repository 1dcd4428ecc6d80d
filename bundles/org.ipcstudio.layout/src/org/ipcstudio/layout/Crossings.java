package org.ipcstudio.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.layout.LayoutGraph.Box;
import org.ipcstudio.layout.LayoutGraph.Line;
import org.ipcstudio.layout.LayoutGraph.Place;

/** Counts what is hard to read in a drawing: lines that run across boxes at which they do not end. */
final class Crossings<T> {
	private final Map<T, Box<T>> boxes = new HashMap<>();
	private final Arrangement<T> arrangement;

	private Crossings(LayoutGraph<T> graph, Arrangement<T> arrangement) {
		graph.boxes().forEach(box -> boxes.put(box.id(), box));
		this.arrangement = arrangement;
	}

	/** How often a line crosses a box. */
	static <T> int of(LayoutGraph<T> graph, Arrangement<T> arrangement) {
		Crossings<T> crossings = new Crossings<>(graph, arrangement);
		int count = 0;
		for (int i = 0; i < graph.lines().size(); i++) {
			count += crossings.count(graph.lines().get(i), arrangement.bends().get(i));
		}
		return count;
	}

	private int count(Line<T> line, List<Place> bends) {
		if (!boxes.containsKey(line.from()) || !boxes.containsKey(line.to()) || line.from().equals(line.to())) {
			return 0;
		}
		int count = 0;
		for (Box<T> box : boxes.values()) {
			if (!box.id().equals(line.from()) && !box.id().equals(line.to()) && crosses(line, bends, box)) {
				count++;
			}
		}
		return count;
	}

	private boolean crosses(Line<T> line, List<Place> bends, Box<T> box) {
		Place at = middle(line.from());
		for (Place bend : bends) {
			if (crosses(at, bend, box)) {
				return true;
			}
			at = bend;
		}
		return crosses(at, middle(line.to()), box);
	}

	private Place middle(T id) {
		return arrangement.places().get(id).moved(boxes.get(id).width() / 2, boxes.get(id).height() / 2);
	}

	/** Cuts the line off at each side of the box in turn (Liang, Barsky 1984); what is left lies within. */
	private boolean crosses(Place from, Place to, Box<T> box) {
		Place corner = arrangement.places().get(box.id());
		double dx = to.x() - from.x();
		double dy = to.y() - from.y();
		double[] direction = {-dx, dx, -dy, dy};
		double[] distance = {from.x() - corner.x(), corner.x() + box.width() - from.x(), from.y() - corner.y(),
				corner.y() + box.height() - from.y()};
		double start = 0;
		double end = 1;
		for (int side = 0; side < direction.length; side++) {
			if (direction[side] == 0) {
				if (distance[side] < 0) {
					return false;
				}
			} else if (direction[side] < 0) {
				start = Math.max(start, distance[side] / direction[side]);
			} else {
				end = Math.min(end, distance[side] / direction[side]);
			}
		}
		return start < end;
	}
}
