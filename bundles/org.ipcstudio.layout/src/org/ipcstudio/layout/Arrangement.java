package org.ipcstudio.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.layout.LayoutGraph.Place;

/**
 * What a layout has found.
 *
 * @param places the upper left corners of all boxes, in the order of the graph
 * @param bends  the bends of every line from its beginning to its end, in the order of the graph's lines; empty for a
 *               straight line and for one that ends where it begins
 * @param <T>    how the caller names a box
 */
public record Arrangement<T>(Map<T, Place> places, List<List<Place>> bends) {
	public Arrangement {
		places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
		bends = List.copyOf(bends);
	}

	/** The same, somewhere else. */
	public Arrangement<T> moved(int dx, int dy) {
		if (dx == 0 && dy == 0) {
			return this;
		}
		Map<T, Place> movedPlaces = new LinkedHashMap<>();
		places.forEach((id, place) -> movedPlaces.put(id, place.moved(dx, dy)));
		return new Arrangement<>(movedPlaces,
				bends.stream().map(line -> line.stream().map(bend -> bend.moved(dx, dy)).toList()).toList());
	}
}
