package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** A piece of a tube that lies on its side, open at the right. */
final class Tube {
	/** The width of the ellipse at each end. */
	static final int CAP = 16;

	private Tube() {
	}

	static void paint(Pen pen, Rectangle r) {
		Graphics graphics = pen.graphics();
		int height = r.height - 1;
		int left = r.x + CAP / 2;
		int right = r.x + r.width - 1 - CAP / 2;
		graphics.fillArc(r.x, r.y, CAP, height, 90, 180);
		graphics.fillRectangle(left, r.y, right - left, height);
		graphics.fillOval(right - CAP / 2, r.y, CAP, height);
		graphics.drawArc(r.x, r.y, CAP, height, 90, 180);
		graphics.drawLine(left, r.y, right, r.y);
		graphics.drawLine(left, r.y + height, right, r.y + height);
		graphics.drawOval(right - CAP / 2, r.y, CAP, height);
	}

	static Outline outline(Rectangle r) {
		return Outline.oval(r, Math.max(0, r.width - 1 - CAP));
	}

	/** A tab on the edge of the tube, as that of a file: what has a name outside. */
	static void tab(Pen pen, int x, int y, int width, int height) {
		PointList points = Pen.points(x, y + height, x, y + 3, x + 3, y, x + width - height, y, x + width, y + height);
		pen.graphics().fillPolygon(points);
		pen.graphics().drawPolyline(points);
	}
}
