package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** A cloud of ellipses that fills a rectangle. */
final class Cloud {
	/** Left, top, width and height of each ellipse, in thousandths of the rectangle, round the middle. */
	private static final int[][] PUFFS = {
			{0, 330, 330, 480}, {110, 80, 380, 560}, {390, 0, 340, 520}, {620, 130, 300, 520}, {680, 380, 320, 470},
			{420, 480, 400, 520}, {130, 470, 400, 530}};

	private Cloud() {
	}

	/** Fills it and draws the outline: all ellipses, and over these a smaller one of each without the lines inside. */
	static void paint(Pen pen, Rectangle r) {
		Graphics graphics = pen.graphics();
		for (int[] puff : PUFFS) {
			graphics.drawOval(left(r, puff), top(r, puff), width(r, puff) - 1, height(r, puff) - 1);
		}
		for (int[] puff : PUFFS) {
			graphics.fillOval(left(r, puff), top(r, puff), width(r, puff) - 1, height(r, puff) - 1);
		}
		graphics.fillRectangle(r.x + r.width / 4, r.y + r.height / 4, r.width / 2, r.height / 2);
	}

	private static int left(Rectangle r, int[] puff) {
		return r.x + puff[0] * r.width / 1000;
	}

	private static int top(Rectangle r, int[] puff) {
		return r.y + puff[1] * r.height / 1000;
	}

	private static int width(Rectangle r, int[] puff) {
		return puff[2] * r.width / 1000;
	}

	private static int height(Rectangle r, int[] puff) {
		return puff[3] * r.height / 1000;
	}
}
