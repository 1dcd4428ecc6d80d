package org.ipcstudio.editor.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Finds where a box falls into place among others: where edges or middles lie on one line, and where the gaps to its
 * neighbours are equal. Made once when a drag begins and then asked for every movement; a question takes time proportional
 * to the number of boxes and makes little garbage.
 */
public final class AlignmentGuides {
	private final AxisGuides horizontal;
	private final AxisGuides vertical;

	/** @param others the boxes that do not move */
	public AlignmentGuides(Collection<Rectangle> others) {
		horizontal = new AxisGuides(others.stream().map(Span::horizontal).toList(), true);
		vertical = new AxisGuides(others.stream().map(Span::vertical).toList(), false);
	}

	/**
	 * Where a box falls into place.
	 *
	 * @param moving       where the pointer has moved it
	 * @param reach        how far, in pixels, it may be from its place
	 * @param horizontally whether it may fall to the left or right
	 * @param vertically   whether it may fall up or down
	 */
	public Snap snap(Rectangle moving, int reach, boolean horizontally, boolean vertically) {
		int dx = horizontally ? horizontal.distance(Span.horizontal(moving), reach) : AxisGuides.NOWHERE;
		int dy = vertically ? vertical.distance(Span.vertical(moving), reach) : AxisGuides.NOWHERE;
		if (dx == AxisGuides.NOWHERE && dy == AxisGuides.NOWHERE) {
			return Snap.NONE;
		}
		int right = dx == AxisGuides.NOWHERE ? 0 : dx;
		int down = dy == AxisGuides.NOWHERE ? 0 : dy;
		Rectangle placed = moving.getTranslated(right, down);
		List<Guide> guides = new ArrayList<>();
		if (dx != AxisGuides.NOWHERE) {
			horizontal.addGuides(Span.horizontal(placed), guides);
		}
		if (dy != AxisGuides.NOWHERE) {
			vertical.addGuides(Span.vertical(placed), guides);
		}
		return new Snap(right, down, guides);
	}
}
