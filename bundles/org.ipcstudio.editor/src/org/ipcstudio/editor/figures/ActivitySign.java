package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.live.Activity;

/** The sign of what a process is doing, a different shape for each: colour is not needed to tell them apart. */
final class ActivitySign implements Symbol {
	/** The size of a sign where there are many of them. */
	static final int SMALL = 10;

	private final Activity activity;

	ActivitySign(Activity activity) {
		this.activity = activity;
	}

	/** The colour of the sign, and of the outline and the statement of a process that is so. */
	static ColorRole color(Activity activity) {
		return switch (activity) {
			case READY, WORKING -> ColorRole.PROCESS_BORDER;
			case WAITING -> ColorRole.WAITING;
			case STUCK, FAULTED -> ColorRole.ERROR;
			case NOT_STARTED, ENDED -> ColorRole.CARRIER_BORDER;
		};
	}

	@Override
	public void paint(Pen pen, int x, int y) {
		paint(pen, x, y, SIZE);
	}

	/** Paints it into a square of such a size, in its own colour. */
	void paint(Pen pen, int x, int y, int size) {
		ColorRole color = color(activity);
		pen.line(color).fill(color).width(1).style(LineStyle.SOLID);
		int end = size - 1;
		switch (activity) {
			case READY -> pen.fillPolygon(x + 1, y, x + end, y + size / 2, x + 1, y + size);
			case NOT_STARTED -> pen.graphics().drawPolygon(
					Pen.points(x + 1, y + 1, x + end - 1, y + size / 2, x + 1, y + end - 1));
			case WORKING -> gear(pen, x, y, size);
			case WAITING -> hourglass(pen, x, y, size);
			case STUCK -> cross(pen, x + 1, y + 1, size - 2, size > SMALL ? 3 : 2);
			case FAULTED -> fault(pen, x, y, size);
			case ENDED -> pen.graphics().fillRectangle(x + 1, y + 1, size - 2, size - 2);
		}
		pen.width(1);
	}

	private static void gear(Pen pen, int x, int y, int size) {
		int end = size - 1;
		int slant = Math.round(size * 0.13f);
		int middle = size / 2;
		pen.width(size > SMALL ? 3 : 2);
		pen.segment(x + middle, y, x + middle, y + end);
		pen.segment(x, y + middle, x + end, y + middle);
		pen.segment(x + slant, y + slant, x + end - slant, y + end - slant);
		pen.segment(x + end - slant, y + slant, x + slant, y + end - slant);
		int inset = Math.round(size * 0.18f);
		pen.graphics().fillOval(x + inset, y + inset, size - 2 * inset, size - 2 * inset);
		int hole = Math.round(size * 0.37f);
		pen.fill(ColorRole.PROCESS_FILL);
		pen.graphics().fillOval(x + hole, y + hole, size - 2 * hole, size - 2 * hole);
	}

	private static void hourglass(Pen pen, int x, int y, int size) {
		int left = x + size / 7;
		int right = x + size - 1 - size / 7;
		int middle = (left + right) / 2;
		int center = y + size / 2;
		int bottom = y + size - 1;
		pen.polyline(left + 1, y, middle, center, right - 1, y);
		pen.fillPolygon(middle, center, right, bottom, left, bottom);
		pen.polyline(left + 1, bottom, middle, center, right - 1, bottom);
		pen.width(size > SMALL ? 2 : 1);
		pen.segment(left - 1, y, right + 1, y);
		pen.segment(left - 1, bottom, right + 1, bottom);
	}

	private static void cross(Pen pen, int x, int y, int size, int width) {
		pen.width(width);
		pen.segment(x, y, x + size - 1, y + size - 1);
		pen.segment(x + size - 1, y, x, y + size - 1);
	}

	private static void fault(Pen pen, int x, int y, int size) {
		pen.graphics().fillOval(new Rectangle(x, y, size, size));
		pen.line(ColorRole.CANVAS);
		int inset = Math.round(size * 0.3f);
		cross(pen, x + inset, y + inset, size - 2 * inset, size > SMALL ? 2 : 1);
	}
}
