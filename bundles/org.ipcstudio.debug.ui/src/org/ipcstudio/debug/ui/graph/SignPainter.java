package org.ipcstudio.debug.ui.graph;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;

/** Paints the picture in front of a title, in the colours that the graphics has. */
final class SignPainter {
	static final int SIZE = 11;

	private SignPainter() {
	}

	/** Paints with the upper left corner of the picture at a point. */
	static void paint(Graphics graphics, Sign sign, int x, int y) {
		switch (sign) {
			case RUNS -> graphics.fillPolygon(points(x + 1, y, x + 10, y + 5, x + 1, y + 10));
			case WAITS -> {
				graphics.setLineWidth(1);
				graphics.drawPolygon(points(x + 1, y + 1, x + 9, y + 1, x + 1, y + 9, x + 9, y + 9));
				graphics.fillPolygon(points(x + 5, y + 5, x + 1, y + 10, x + 10, y + 10));
			}
			case STUCK -> {
				graphics.setLineWidth(2);
				graphics.drawLine(x + 1, y + 1, x + 9, y + 9);
				graphics.drawLine(x + 9, y + 1, x + 1, y + 9);
			}
			case ENDED -> graphics.fillRectangle(x + 1, y + 1, 9, 9);
			case BROKEN -> graphics.fillPolygon(points(x + 6, y, x + 1, y + 6, x + 5, y + 6, x + 3, y + 11, x + 10, y + 4,
					x + 6, y + 4));
			case START -> {
				graphics.setLineWidth(2);
				graphics.drawOval(x + 1, y + 1, 8, 8);
			}
			case MORE -> {
				for (int i = 0; i < 3; i++) {
					graphics.fillOval(x + 4 * i, y + 4, 3, 3);
				}
			}
			case NONE -> {
				// nothing stands in front of the title
			}
		}
	}

	private static PointList points(int... coordinates) {
		PointList list = new PointList(coordinates.length / 2);
		for (int i = 0; i < coordinates.length; i += 2) {
			list.addPoint(coordinates[i], coordinates[i + 1]);
		}
		return list;
	}
}
