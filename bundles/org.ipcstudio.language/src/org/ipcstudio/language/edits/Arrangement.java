package org.ipcstudio.language.edits;

import java.util.List;
import java.util.Map;

import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Placed;
import org.ipcstudio.model.Point;

/** Gives many elements their places at once, as an automatic layout finds them. */
final class Arrangement {

	private final SourceText source;

	Arrangement(SourceText source) {
		this.source = source;
	}

	/**
	 * @param places where the elements go; one whose size is 0 × 0 has an automatic size
	 * @param bends the bends of segments; an empty list takes them away
	 */
	Replacements arrange(Map<? extends Placed, Bounds> places, Map<Segment, ? extends List<Point>> bends) {
		Replacements all = new Replacements();
		places.forEach((element, place) -> all.addAll(new PlaceEdit(source, element).set(place.getX(), place.getY(),
				place.getWidth(), place.getHeight())));
		bends.forEach((segment, points) -> all
				.addAll(ChainEdit.of(source, segment).bends(segment.index(), List.copyOf(points))));
		return all;
	}
}
