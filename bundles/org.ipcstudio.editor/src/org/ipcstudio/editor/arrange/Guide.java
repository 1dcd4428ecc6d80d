package org.ipcstudio.editor.arrange;

/**
 * A line that shows why a box snaps to its place.
 *
 * @param kind     what it shows
 * @param vertical whether it runs from top to bottom
 * @param position its x if it is vertical, else its y
 * @param from     where it begins: y if it is vertical, else x
 * @param to       where it ends, at or after {@code from}
 */
public record Guide(Kind kind, boolean vertical, int position, int from, int to) {
	/** What a guide shows. */
	public enum Kind {
		/** Edges or middles of several boxes lie on this line. */
		ALIGNMENT,
		/** One of several gaps of the same length between neighbours. */
		GAP
	}
}
