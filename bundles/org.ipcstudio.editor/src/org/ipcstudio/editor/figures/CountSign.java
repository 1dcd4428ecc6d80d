package org.ipcstudio.editor.figures;

/** A circle with a number: a semaphore and how many may pass. */
final class CountSign implements Symbol {
	/** How far the circle stands out of the area of a symbol on every side. */
	private static final int OUT = 3;

	/** How far it is moved to the left, away from what follows. */
	private static final int SHIFT = 2;
	private static final int DIAMETER = SIZE + 2 * OUT;

	private final TextLine count;

	CountSign(String count) {
		this.count = new TextLine(TextStyle.DETAIL, count);
	}

	/** Whether the circle has room for a number. */
	static boolean hasRoomFor(String count) {
		return count.length() <= 2;
	}

	@Override
	public void paint(Pen pen, int x, int y) {
		pen.fill(ColorRole.CANVAS);
		pen.oval(x - OUT - SHIFT, y - OUT, DIAMETER, DIAMETER);
		int baseline = y + (SIZE - TextStyle.DETAIL.height()) / 2 + TextStyle.DETAIL.ascent();
		count.paint(pen.graphics(), x - SHIFT + (SIZE - count.width()) / 2, baseline, DIAMETER);
	}
}
