package org.ipcstudio.editor.arrange;

import java.util.List;

/**
 * How a box that is moved falls into place.
 *
 * @param dx     how far it still moves to the right
 * @param dy     how far it still moves downwards
 * @param guides the lines to be drawn; empty iff it falls nowhere
 */
public record Snap(int dx, int dy, List<Guide> guides) {
	/** The box stays where it is. */
	public static final Snap NONE = new Snap(0, 0, List.of());

	public Snap {
		guides = List.copyOf(guides);
	}
}
