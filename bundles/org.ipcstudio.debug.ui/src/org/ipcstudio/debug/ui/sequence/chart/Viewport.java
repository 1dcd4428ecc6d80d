package org.ipcstudio.debug.ui.sequence.chart;

/**
 * The part of the chart that is seen.
 *
 * @param left      how far it is moved to the right, in pixels
 * @param top       how far it is moved down, in pixels
 * @param width     its width
 * @param height    its height
 * @param laneWidth the room of a line of life
 */
public record Viewport(int left, double top, int width, int height, int laneWidth) {
	/** How far outside lines are followed, so that nothing ends at the edge. */
	static final int MARGIN = 40;

	/** Where the line of life of a lane is. */
	public int x(int lane) {
		return laneWidth * lane + laneWidth / 2 - left;
	}

	/** The lane at a place; may be one that there is not. */
	public int laneAt(int x) {
		return Math.floorDiv(x + left, laneWidth);
	}

	int firstLane() {
		return Math.max(0, laneAt(-MARGIN));
	}

	int lastLane(int count) {
		return Math.min(count - 1, laneAt(width + MARGIN));
	}

	/** A place in the chart as one on the screen, not farther outside than the numbers of a screen go. */
	public int screen(double y) {
		return (int) Math.round(Math.clamp(y - top, -30_000d, 30_000d));
	}

	/** Whether a stretch is seen. */
	boolean sees(double from, double to) {
		return to >= top - MARGIN && from <= top + height + MARGIN;
	}
}
