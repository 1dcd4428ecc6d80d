package org.ipcstudio.debug.ui.sequence;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.graphics.Color;

/** The small signs of a chart: the same shapes stand for the same things as on the canvas of the editor. */
final class Signs {
	private Signs() {
	}

	/** Runs, or starts. */
	static void triangle(Graphics graphics, int x, int y, Color color) {
		graphics.setBackgroundColor(color);
		graphics.fillPolygon(points(x - 3, y - 5, x + 5, y, x - 3, y + 5));
	}

	/** Has ended. */
	static void square(Graphics graphics, int x, int y, Color color) {
		graphics.setBackgroundColor(color);
		graphics.fillRectangle(x - 4, y - 4, 9, 9);
	}

	/** Waits. */
	static void hourglass(Graphics graphics, int x, int y, Color color) {
		graphics.setForegroundColor(color);
		graphics.setBackgroundColor(color);
		graphics.setLineWidth(1);
		graphics.drawPolygon(points(x - 4, y - 5, x + 4, y - 5, x - 4, y + 5, x + 4, y + 5));
		graphics.fillPolygon(points(x - 3, y + 5, x + 4, y + 5, x, y + 1));
	}

	/** Has gone wrong, or is lost. */
	static void cross(Graphics graphics, int x, int y, int size, Color color) {
		graphics.setForegroundColor(color);
		graphics.setLineWidth(2);
		graphics.drawLine(x - size, y - size, x + size, y + size);
		graphics.drawLine(x - size, y + size, x + size, y - size);
		graphics.setLineWidth(1);
	}

	/** A rule was broken. */
	static void fault(Graphics graphics, int x, int y, Color color, Color inside) {
		graphics.setBackgroundColor(color);
		graphics.fillOval(x - 7, y - 7, 15, 15);
		cross(graphics, x, y, 3, inside);
	}

	/** Works. */
	static void gear(Graphics graphics, int x, int y, Color color) {
		graphics.setForegroundColor(color);
		graphics.setLineWidth(2);
		graphics.drawOval(x - 3, y - 3, 6, 6);
		graphics.setLineWidth(1);
		graphics.drawLine(x - 6, y, x - 4, y);
		graphics.drawLine(x + 4, y, x + 6, y);
		graphics.drawLine(x, y - 6, x, y - 4);
		graphics.drawLine(x, y + 4, x, y + 6);
	}

	/** Has not started. */
	static void ring(Graphics graphics, int x, int y, Color color) {
		graphics.setForegroundColor(color);
		graphics.setLineWidth(1);
		graphics.drawOval(x - 4, y - 4, 8, 8);
	}

	/** A message that lies in a queue. */
	static void envelope(Graphics graphics, int x, int y, Color border, Color fill) {
		graphics.setBackgroundColor(fill);
		graphics.fillRectangle(x - 7, y - 5, 14, 10);
		graphics.setForegroundColor(border);
		graphics.setLineWidth(1);
		graphics.drawRectangle(x - 7, y - 5, 14, 10);
		graphics.drawPolyline(points(x - 7, y - 5, x, y + 1, x + 7, y - 5));
	}

	/** A lock or semaphore. */
	static void padlock(Graphics graphics, int x, int y, Color color, Color fill) {
		graphics.setForegroundColor(color);
		graphics.setBackgroundColor(fill);
		graphics.drawArc(x - 3, y - 6, 6, 8, 0, 180);
		graphics.fillRectangle(x - 4, y - 2, 9, 7);
		graphics.drawRectangle(x - 4, y - 2, 8, 6);
	}

	/** Shared memory. */
	static void diamond(Graphics graphics, int x, int y, Color color, Color fill) {
		PointList points = points(x, y - 5, x + 5, y, x, y + 5, x - 5, y);
		graphics.setBackgroundColor(fill);
		graphics.fillPolygon(points);
		graphics.setForegroundColor(color);
		graphics.drawPolygon(points);
	}

	/** Any other move. */
	static void dot(Graphics graphics, int x, int y, Color color, Color fill) {
		graphics.setBackgroundColor(fill);
		graphics.fillOval(x - 4, y - 4, 8, 8);
		graphics.setForegroundColor(color);
		graphics.drawOval(x - 4, y - 4, 8, 8);
	}

	/** The end of a line: {@code filled} where two processes meet. */
	static void arrowHead(Graphics graphics, double fromX, double fromY, int x, int y, boolean filled, Color color) {
		double length = Math.max(1e-6, Math.hypot(x - fromX, y - fromY));
		double ux = (x - fromX) / length;
		double uy = (y - fromY) / length;
		PointList points = new PointList();
		points.addPoint((int) Math.round(x - 9 * ux - 4.5 * uy), (int) Math.round(y - 9 * uy + 4.5 * ux));
		points.addPoint(x, y);
		points.addPoint((int) Math.round(x - 9 * ux + 4.5 * uy), (int) Math.round(y - 9 * uy - 4.5 * ux));
		graphics.setForegroundColor(color);
		if (filled) {
			graphics.setBackgroundColor(color);
			graphics.fillPolygon(points);
		}
		graphics.drawPolyline(points);
	}

	static PointList points(int... numbers) {
		PointList points = new PointList();
		for (int i = 0; i < numbers.length; i += 2) {
			points.addPoint(numbers[i], numbers[i + 1]);
		}
		return points;
	}
}
