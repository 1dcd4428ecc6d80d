package org.ipcstudio.editor.arrange;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A box as it is seen along one axis.
 *
 * @param start where it begins on the axis
 * @param end   where it ends on the axis
 * @param near  where it begins across the axis
 * @param far   where it ends across the axis
 */
record Span(int start, int end, int near, int far) {
	static Span horizontal(Rectangle box) {
		return new Span(box.x, box.x + box.width, box.y, box.y + box.height);
	}

	static Span vertical(Rectangle box) {
		return new Span(box.y, box.y + box.height, box.x, box.x + box.width);
	}

	int length() {
		return end - start;
	}

	/** Twice its middle, so that nothing is lost to rounding. */
	int doubleMiddle() {
		return start + end;
	}

	/** Whether both stand in one row along the axis. */
	boolean besides(Span other) {
		return near < other.far && other.near < far;
	}
}
