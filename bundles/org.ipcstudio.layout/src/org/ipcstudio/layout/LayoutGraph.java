package org.ipcstudio.layout;

import java.util.List;

/**
 * What is to be laid out: boxes and the lines between them, all in pixels.
 *
 * @param boxes the boxes, by what the caller calls them
 * @param lines the lines between boxes
 * @param <T>   how the caller names a box; compared with {@code equals}
 */
public record LayoutGraph<T>(List<Box<T>> boxes, List<Line<T>> lines) {

	/** A box of a fixed size. */
	public record Box<T>(T id, int width, int height) {
	}

	/** A line from one box to another, which says that the first is rather left of the second. */
	public record Line<T>(T from, T to) {
	}

	/** The upper left corner of a box. */
	public record Place(int x, int y) {
	}
}
