package org.ipcstudio.editor.figures;

import java.util.Arrays;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** The visible outline of a node: one or two polygons in the coordinates of its figure. */
final class Outline {
	private final Rectangle box;
	private final int[] corners;
	private final Outline other;

	/**
	 * @param box     the rectangle round the main part of it
	 * @param corners x and y of the corners of that in turn, clockwise
	 * @param other   the rest of it, or null
	 */
	private Outline(Rectangle box, int[] corners, Outline other) {
		this.box = box;
		this.corners = corners;
		this.other = other;
	}

	/** A rectangle with corners cut off by so many pixels, close to a round one. */
	static Outline rectangle(Rectangle r, int cut) {
		int left = r.x;
		int top = r.y;
		int right = r.x + r.width - 1;
		int bottom = r.y + r.height - 1;
		return polygon(r, left + cut, top, right - cut, top, right, top + cut, right, bottom - cut, right - cut, bottom,
				left + cut, bottom, left, bottom - cut, left, top + cut);
	}

	/** An ellipse, the ends of which are pulled apart to leave a straight middle of so many pixels. */
	static Outline oval(Rectangle r, int straight) {
		int steps = 48;
		int[] corners = new int[2 * steps];
		double radiusX = (r.width - 1 - straight) / 2.0;
		double radiusY = (r.height - 1) / 2.0;
		for (int i = 0; i < steps; i++) {
			double angle = 2 * Math.PI * (i + 0.5) / steps;
			double shift = Math.cos(angle) > 0 ? straight : 0;
			corners[2 * i] = (int) Math.round(r.x + radiusX + shift + radiusX * Math.cos(angle));
			corners[2 * i + 1] = (int) Math.round(r.y + radiusY + radiusY * Math.sin(angle));
		}
		return polygon(r, corners);
	}

	static Outline polygon(Rectangle box, int... corners) {
		return new Outline(box, corners, null);
	}

	/** This outline and that of something that sticks out of it. */
	Outline and(Outline part) {
		return new Outline(box, corners, part);
	}

	/** The outline with its copies on the way to one that lies so many pixels further right and down. */
	Outline stretched(int distance) {
		int[] hull = new int[2 * corners.length];
		int size = 0;
		for (int i = 0; i < corners.length; i += 2) {
			boolean before = isAhead((i + corners.length - 2) % corners.length);
			boolean after = isAhead(i);
			int first = before ? distance : 0;
			hull[size++] = corners[i] + first;
			hull[size++] = corners[i + 1] + first;
			if (before != after) {
				hull[size++] = corners[i] + distance - first;
				hull[size++] = corners[i + 1] + distance - first;
			}
		}
		return new Outline(box, Arrays.copyOf(hull, size), other == null ? null : other.stretched(distance));
	}

	/** Whether the side that begins at a corner looks to the right or down, more than to the left or up. */
	private boolean isAhead(int corner) {
		int next = (corner + 2) % corners.length;
		return corners[next + 1] - corners[corner + 1] > corners[next] - corners[corner];
	}

	/** The rectangle round it, without copies. */
	Rectangle box() {
		return box;
	}

	Point center() {
		return new Point(box.x + box.width / 2, box.y + box.height / 2);
	}

	/** Where the line from a point inside through another one leaves the outline for good; that one if it does not. */
	Point towards(Point inside, Point outside) {
		double along = last(inside, outside);
		return along < 0 ? outside.getCopy() : new Point((int) Math.round(inside.x + along * (outside.x - inside.x)),
				(int) Math.round(inside.y + along * (outside.y - inside.y)));
	}

	/** The last crossing with a side as a share of the way between the points, -1 if there is none. */
	private double last(Point inside, Point outside) {
		double last = other == null ? -1 : other.last(inside, outside);
		double dx = outside.x - inside.x;
		double dy = outside.y - inside.y;
		for (int i = 0; i < corners.length; i += 2) {
			int j = (i + 2) % corners.length;
			double ex = corners[j] - corners[i];
			double ey = corners[j + 1] - corners[i + 1];
			double cross = dx * ey - dy * ex;
			if (Math.abs(cross) < 1e-9) {
				continue;
			}
			double ax = corners[i] - inside.x;
			double ay = corners[i + 1] - inside.y;
			double along = (ax * ey - ay * ex) / cross;
			double side = (ax * dy - ay * dx) / cross;
			if (along >= 0 && side >= -1e-9 && side <= 1 + 1e-9) {
				last = Math.max(last, along);
			}
		}
		return last;
	}
}
