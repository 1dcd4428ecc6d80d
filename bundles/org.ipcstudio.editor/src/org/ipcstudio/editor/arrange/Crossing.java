package org.ipcstudio.editor.arrange;

import java.util.Collection;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Tells whether a straight line runs through boxes. */
public final class Crossing {
	private Crossing() {
	}

	/** Whether the line between the middles of two boxes runs through, or close by, one of the others. */
	public static boolean isBlocked(Rectangle from, Rectangle to, Collection<Rectangle> others, int distance) {
		Point start = from.getCenter();
		Point end = to.getCenter();
		return others.stream().map(other -> other.getExpanded(distance, distance))
				.anyMatch(other -> crosses(start, end, other));
	}

	/** Clips the line by one side of the box after the other (Liang and Barsky 1984); what is left is inside. */
	private static boolean crosses(Point start, Point end, Rectangle box) {
		int[] towards = { start.x - end.x, end.x - start.x, start.y - end.y, end.y - start.y };
		int[] room = { start.x - box.x, box.right() - start.x, start.y - box.y, box.bottom() - start.y };
		double enters = 0;
		double leaves = 1;
		for (int side = 0; side < towards.length; side++) {
			if (towards[side] == 0) {
				if (room[side] < 0) {
					return false;
				}
			} else if (towards[side] < 0) {
				enters = Math.max(enters, (double) room[side] / towards[side]);
			} else {
				leaves = Math.min(leaves, (double) room[side] / towards[side]);
			}
		}
		return enters <= leaves;
	}
}
