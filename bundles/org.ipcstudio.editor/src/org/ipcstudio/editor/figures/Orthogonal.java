package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** Computes the points of lines that run level and upright only. */
final class Orthogonal {
	/** How far the upright parts of lines between the same two nodes are apart. */
	private static final int LANE = 12;
	private static final int CORNER = 7;

	/** A gap to the side that is as wide as this is taken, as drawings mostly go from left to right. */
	private static final int ROOM = 30;

	private Orthogonal() {
	}

	/**
	 * The line between two nodes: in one piece where both are beside each other, else in three, the middle one in the
	 * middle of the gap. Straight for nodes that overlap.
	 */
	static PointList line(Outline source, Outline target, Lanes.Lane lane) {
		PointList straight = Straight.line(source, target, lane);
		Point first = straight.getFirstPoint();
		Point last = straight.getLastPoint();
		if (first.x == last.x || first.y == last.y) {
			return straight;
		}
		int right = gap(source.box().x, source.box().width, target.box().x, target.box().width);
		int down = gap(source.box().y, source.box().height, target.box().y, target.box().height);
		if (right <= 0 && down <= 0) {
			return straight;
		}
		return right >= ROOM || right >= down ? level(source, target, lane) : upright(source, target, lane);
	}

	/** How far two stretches are apart; negative if they overlap. */
	private static int gap(int start1, int length1, int start2, int length2) {
		return Math.max(start2 - (start1 + length1), start1 - (start2 + length2));
	}

	private static PointList level(Outline source, Outline target, Lanes.Lane lane) {
		Rectangle a = source.box();
		Rectangle b = target.box();
		boolean rightwards = a.x < b.x;
		int from = rightwards ? a.x + a.width : b.x + b.width;
		int to = rightwards ? b.x : a.x;
		boolean falling = rightwards == source.center().y < target.center().y;
		// crossing each other is avoided: the higher lane turns later where the line goes down to the right
		int turn = (from + to) / 2 + shift(lane, to - from) * (falling ? -1 : 1);
		int start = source.center().y + shift(lane, a.height - 2 * CORNER);
		int end = target.center().y + shift(lane, b.height - 2 * CORNER);
		Point first = new Point(turn, start);
		Point second = new Point(turn, end);
		return points(source.towards(new Point(source.center().x, start), first), first, second,
				target.towards(new Point(target.center().x, end), second));
	}

	private static PointList upright(Outline source, Outline target, Lanes.Lane lane) {
		Rectangle a = source.box();
		Rectangle b = target.box();
		boolean downwards = a.y < b.y;
		int from = downwards ? a.y + a.height : b.y + b.height;
		int to = downwards ? b.y : a.y;
		boolean falling = downwards == source.center().x < target.center().x;
		int turn = (from + to) / 2 + shift(lane, to - from) * (falling ? -1 : 1);
		int start = source.center().x + shift(lane, a.width - 2 * CORNER);
		int end = target.center().x + shift(lane, b.width - 2 * CORNER);
		Point first = new Point(start, turn);
		Point second = new Point(end, turn);
		return points(source.towards(new Point(start, source.center().y), first), first, second,
				target.towards(new Point(end, target.center().y), second));
	}

	/** How far a lane lies from the middle of a stretch. */
	private static int shift(Lanes.Lane lane, int room) {
		int apart = lane.count() == 1 ? 0 : Math.min(LANE, Math.max(0, room) / (lane.count() - 1));
		return (int) Math.round(lane.offset() * apart);
	}

	private static PointList points(Point... all) {
		PointList points = new PointList(all.length);
		for (Point point : all) {
			points.addPoint(point);
		}
		return points;
	}
}
