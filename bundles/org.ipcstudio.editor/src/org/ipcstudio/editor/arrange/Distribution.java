package org.ipcstudio.editor.arrange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Moves boxes so that the gaps between neighbours are equal. The first and the last one stay; where they leave too little
 * room the boxes overlap equally. What division leaves over is spread, so that no two gaps differ by more than one pixel.
 */
public enum Distribution {
	HORIZONTALLY, VERTICALLY;

	/**
	 * Distributes boxes; fewer than three have no gaps that could differ.
	 *
	 * @param boxes all of them
	 * @param <T>   what stands for a box
	 * @return the new places of those that move, in the order of {@code boxes}
	 */
	public <T> Map<T, Rectangle> apply(Map<T, Rectangle> boxes) {
		List<Map.Entry<T, Rectangle>> row = boxes.entrySet().stream().sorted(Comparator
				.comparingInt((Map.Entry<T, Rectangle> entry) -> start(entry.getValue()))
				.thenComparingInt(entry -> end(entry.getValue()))).toList();
		if (row.size() < 3) {
			return Map.of();
		}
		int gaps = row.size() - 1;
		int first = start(row.get(0).getValue());
		int used = row.stream().mapToInt(entry -> length(entry.getValue())).sum();
		int room = end(row.get(gaps).getValue()) - first - used;
		Map<T, Rectangle> places = new HashMap<>();
		int lengths = 0;
		for (int i = 0; i <= gaps; i++) {
			Rectangle box = row.get(i).getValue();
			places.put(row.get(i).getKey(), movedTo(box, first + lengths + Math.floorDiv(room * i, gaps)));
			lengths += length(box);
		}
		return Changes.of(boxes, places);
	}

	private int start(Rectangle box) {
		return this == HORIZONTALLY ? box.x : box.y;
	}

	private int length(Rectangle box) {
		return this == HORIZONTALLY ? box.width : box.height;
	}

	private int end(Rectangle box) {
		return start(box) + length(box);
	}

	private Rectangle movedTo(Rectangle box, int start) {
		return this == HORIZONTALLY ? new Rectangle(start, box.y, box.width, box.height)
				: new Rectangle(box.x, start, box.width, box.height);
	}
}
