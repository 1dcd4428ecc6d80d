package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** Computes the points of lines without bends. */
final class Straight {
	/** How far lines between the same two nodes are apart, if there is room. */
	private static final int LANE = 20;
	private static final int NARROWEST_LANE = 7;

	/** The stretch at each end of a side where no line begins, as the corner may be round. */
	private static final int CORNER = 7;
	private static final int LOOP = 18;

	private Straight() {
	}

	/** The line between two nodes: level or upright if both are beside each other, from middle to middle if not. */
	static PointList line(Outline source, Outline target, Lanes.Lane lane) {
		Rectangle a = source.box();
		Rectangle b = target.box();
		double y = common(a.y, a.y + a.height, b.y, b.y + b.height, lane);
		if (!Double.isNaN(y) && (a.x + a.width <= b.x || b.x + b.width <= a.x)) {
			Point start = new Point(source.center().x, (int) y);
			return between(source, start, target, new Point(target.center().x, (int) y));
		}
		double x = common(a.x, a.x + a.width, b.x, b.x + b.width, lane);
		if (!Double.isNaN(x) && (a.y + a.height <= b.y || b.y + b.height <= a.y)) {
			Point start = new Point((int) x, source.center().y);
			return between(source, start, target, new Point((int) x, target.center().y));
		}
		return slanted(source, target, lane);
	}

	/** The coordinate of a lane within a stretch that both nodes have; no number if there is too little of it. */
	private static double common(int from1, int to1, int from2, int to2, Lanes.Lane lane) {
		int from = Math.max(from1, from2) + CORNER;
		int to = Math.min(to1, to2) - CORNER;
		int gaps = lane.count() - 1;
		if (to < from || to - from < gaps * NARROWEST_LANE) {
			return Double.NaN;
		}
		double gap = gaps == 0 ? 0 : Math.min(LANE, (double) (to - from) / gaps);
		return Math.round((from + to) / 2.0 + lane.offset() * gap);
	}

	private static PointList slanted(Outline source, Outline target, Lanes.Lane lane) {
		Point a = source.center();
		Point b = target.center();
		double length = Math.max(1, a.getDistance(b));
		double aside = (lane.reversed() ? -1 : 1) * lane.offset() * LANE;
		int dx = (int) Math.round(-(b.y - a.y) / length * aside);
		int dy = (int) Math.round((b.x - a.x) / length * aside);
		return between(source, within(source, a.getTranslated(dx, dy)), target,
				within(target, b.getTranslated(dx, dy)));
	}

	private static Point within(Outline outline, Point point) {
		Rectangle box = outline.box();
		return new Point(Math.max(box.x + CORNER, Math.min(box.x + box.width - CORNER, point.x)),
				Math.max(box.y + CORNER, Math.min(box.y + box.height - CORNER, point.y)));
	}

	private static PointList between(Outline source, Point a, Outline target, Point b) {
		PointList points = new PointList(2);
		points.addPoint(source.towards(a, b));
		points.addPoint(target.towards(b, a));
		return points;
	}

	/** Where a line that comes from a bend ends: level or upright if the bend is beside the node. */
	static Point end(Outline outline, Point bend) {
		Rectangle box = outline.box();
		Point inside = outline.center();
		if (bend.x > box.x + CORNER && bend.x < box.x + box.width - CORNER) {
			inside.x = bend.x;
		} else if (bend.y > box.y + CORNER && bend.y < box.y + box.height - CORNER) {
			inside.y = bend.y;
		}
		return outline.towards(inside, bend);
	}

	/** A loop round the upper right corner; the loops of other lanes lie round it. */
	static PointList loop(Outline outline, Lanes.Lane lane) {
		Rectangle box = outline.box();
		int right = box.x + box.width - 1;
		int out = LOOP + lane.number() * (LANE / 2);
		int x = right - out - CORNER;
		int y = box.y + out;
		Point end = outline.towards(new Point(outline.center().x, y), new Point(right + out, y));
		return Pen.points(x, box.y, x, box.y - out, end.x + out, box.y - out, end.x + out, y, end.x, y);
	}
}
