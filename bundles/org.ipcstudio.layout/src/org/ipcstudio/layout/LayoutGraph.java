package org.ipcstudio.layout;

import java.util.List;

/**
 * What is to be laid out: boxes and the lines between them, all in pixels.
 *
 * @param boxes the boxes, by what the caller calls them
 * @param lines the lines between boxes; those that end at no box are ignored
 * @param <T>   how the caller names a box; compared with {@code equals}
 */
public record LayoutGraph<T>(List<Box<T>> boxes, List<Line<T>> lines) {

	public LayoutGraph {
		boxes = List.copyOf(boxes);
		lines = List.copyOf(lines);
	}

	/** A box of a fixed size. */
	public record Box<T>(T id, int width, int height) {
	}

	/**
	 * A line from one box to another, which says that the first is rather left of the second. It may end where it begins,
	 * and there may be several between the same two boxes.
	 *
	 * @param close    whether the first is the parent of the second, so that they should be near each other
	 * @param straight whether it is drawn straight, whatever is between
	 */
	public record Line<T>(T from, T to, boolean close, boolean straight) {
		/** A line that may bend, between boxes that may be far from each other. */
		public Line(T from, T to) {
			this(from, to, false, false);
		}
	}

	/** The upper left corner of a box, or a bend of a line. */
	public record Place(int x, int y) {
		Place moved(int dx, int dy) {
			return new Place(x + dx, y + dy);
		}
	}
}
