package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** A bow between two points as a line of short pieces, with an arrow head at its end. */
final class Curve {
	private static final int PIECES = 20;
	private static final double HEAD = 11;
	private static final double HALF = 5.5;

	private final PointList points = new PointList();
	private final int[] head;

	/** @param control where it would go through if it were twice as bowed */
	Curve(Point start, Point control, Point end) {
		double dx = end.x - control.x;
		double dy = end.y - control.y;
		double length = Math.max(1, Math.hypot(dx, dy));
		double ux = dx / length;
		double uy = dy / length;
		double neckX = end.x - HEAD * 0.8 * ux;
		double neckY = end.y - HEAD * 0.8 * uy;
		for (int i = 0; i <= PIECES; i++) {
			double t = (double) i / PIECES;
			points.addPoint((int) Math.round(bow(start.x, control.x, neckX, t)),
					(int) Math.round(bow(start.y, control.y, neckY, t)));
		}
		head = new int[] {end.x, end.y, round(end.x - HEAD * ux - HALF * uy), round(end.y - HEAD * uy + HALF * ux),
				round(end.x - HEAD * ux + HALF * uy), round(end.y - HEAD * uy - HALF * ux)};
	}

	private static double bow(double start, double control, double end, double t) {
		return (1 - t) * (1 - t) * start + 2 * t * (1 - t) * control + t * t * end;
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}

	/** The middle of its length. */
	Point middle() {
		return points.getPoint(PIECES / 2);
	}

	/** What it covers, with its head. */
	Rectangle bounds() {
		Rectangle bounds = points.getBounds().getCopy();
		for (int i = 0; i < head.length; i += 2) {
			bounds.union(head[i], head[i + 1]);
		}
		return bounds.expand(3, 3);
	}

	/** Paints it in the colours that the pen has; {@code width} is that of the line. */
	void paint(Pen pen, double width) {
		pen.width(width);
		pen.graphics().drawPolyline(points);
		pen.width(1).style(LineStyle.SOLID);
		pen.fillPolygon(head);
	}
}
