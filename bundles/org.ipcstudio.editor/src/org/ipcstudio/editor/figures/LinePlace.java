package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** Puts something on a line, or beside it, at a certain place of its length. */
final class LinePlace implements Locator {
	/** The room that an arrow head needs. */
	private static final int ARROW = 12;

	private final Connection connection;
	private final boolean beside;
	private final boolean atMiddle;
	private final boolean atTarget;

	private LinePlace(Connection connection, boolean beside, boolean atMiddle, boolean atTarget) {
		this.connection = connection;
		this.beside = beside;
		this.atMiddle = atMiddle;
		this.atTarget = atTarget;
	}

	/** On the middle of the line. */
	static LinePlace middle(Connection connection) {
		return new LinePlace(connection, false, true, false);
	}

	/** Beside the middle of the line. */
	static LinePlace besideMiddle(Connection connection) {
		return new LinePlace(connection, true, true, false);
	}

	/** Beside the line, just before one of its ends. */
	static LinePlace besideEnd(Connection connection, boolean atTarget) {
		return new LinePlace(connection, true, false, atTarget);
	}

	@Override
	public void relocate(IFigure target) {
		PointList points = connection.getPoints();
		Dimension size = target.getPreferredSize();
		if (points.size() < 2) {
			return;
		}
		Point center = atMiddle ? place(points, length(points) / 2, false, size, 0)
				: place(points, ARROW, atTarget, size, 1);
		target.setBounds(new Rectangle(center.x - size.width / 2, center.y - size.height / 2, size.width, size.height));
	}

	private static double length(PointList points) {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += points.getPoint(i).getDistance(points.getPoint(i - 1));
		}
		return length;
	}

	/**
	 * The middle of something of that size.
	 *
	 * @param distance how far along the line
	 * @param reversed whether to begin at the end of the line
	 * @param ahead    1 if all of it has to lie beyond that distance, 0 if its middle lies there
	 */
	private Point place(PointList points, double distance, boolean reversed, Dimension size, int ahead) {
		double left = distance;
		for (int i = 1; i < points.size(); i++) {
			Point from = points.getPoint(reversed ? points.size() - i : i - 1);
			Point to = points.getPoint(reversed ? points.size() - i - 1 : i);
			double length = from.getDistance(to);
			if (length > 0 && (left <= length || i == points.size() - 1)) {
				double ux = (to.x - from.x) / length;
				double uy = (to.y - from.y) / length;
				double along = left + ahead * (Math.abs(ux) * size.width + Math.abs(uy) * size.height) / 2;
				double aside = beside ? 2 + (Math.abs(uy) * size.width + Math.abs(ux) * size.height) / 2 : 0;
				// Above a line, or at the right of an upright one.
				double sign = ux > 0 || ux == 0 && uy > 0 ? 1 : -1;
				return new Point((int) Math.round(from.x + along * ux + sign * aside * uy),
						(int) Math.round(from.y + along * uy - sign * aside * ux));
			}
			left -= length;
		}
		return points.getMidpoint();
	}
}
