package org.ipcstudio.debug.ui.sequence.chart;

import org.ipcstudio.debug.ui.sequence.chart.Shape.BarKind;

/** Where bars are beside a line of life: waiting to the left, work on it, the locks that are held to the right. */
enum Bars {
	WIDE(-11, 8, -3, 7, 6, 3, 4), NARROW(-6, 4, -1, 3, 3, 1, 2);

	private static final int NARROW_BELOW = 44;

	private final int waitLeft;
	private final int waitWidth;
	private final int workLeft;
	private final int workWidth;
	private final int holdLeft;
	private final int holdWidth;
	private final int holdStep;

	Bars(int waitLeft, int waitWidth, int workLeft, int workWidth, int holdLeft, int holdWidth, int holdStep) {
		this.waitLeft = waitLeft;
		this.waitWidth = waitWidth;
		this.workLeft = workLeft;
		this.workWidth = workWidth;
		this.holdLeft = holdLeft;
		this.holdWidth = holdWidth;
		this.holdStep = holdStep;
	}

	static Bars in(int laneWidth) {
		return laneWidth < NARROW_BELOW ? NARROW : WIDE;
	}

	int left(BarKind kind, int column) {
		return switch (kind) {
			case WAIT -> waitLeft;
			case WORK -> workLeft;
			case HOLD -> holdLeft + column * holdStep;
		};
	}

	int width(BarKind kind) {
		return switch (kind) {
			case WAIT -> waitWidth;
			case WORK -> workWidth;
			case HOLD -> holdWidth;
		};
	}
}
