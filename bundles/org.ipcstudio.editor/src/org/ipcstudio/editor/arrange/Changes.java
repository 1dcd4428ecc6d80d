package org.ipcstudio.editor.arrange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.draw2d.geometry.Rectangle;

/** Keeps of new places only those that differ from the old ones, so that nothing is edited that stays where it is. */
final class Changes {
	private Changes() {
	}

	static <T> Map<T, Rectangle> of(Map<T, Rectangle> boxes, UnaryOperator<Rectangle> change) {
		Map<T, Rectangle> places = new HashMap<>();
		boxes.forEach((id, box) -> places.put(id, change.apply(box)));
		return of(boxes, places);
	}

	static <T> Map<T, Rectangle> of(Map<T, Rectangle> boxes, Map<T, Rectangle> places) {
		Map<T, Rectangle> changed = new LinkedHashMap<>();
		boxes.forEach((id, box) -> {
			Rectangle after = places.get(id);
			if (!after.equals(box)) {
				changed.put(id, after);
			}
		});
		return changed;
	}
}
