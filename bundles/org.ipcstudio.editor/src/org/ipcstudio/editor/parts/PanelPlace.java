package org.ipcstudio.editor.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Finds a place for a panel near some figures: in view and over no figure if there is one, else where it hides least. */
final class PanelPlace {
	private static final int GAP = 24;
	private static final int STEP = 40;
	/** What is hidden of figures counts so much more than what is out of view, which one can scroll to. */
	private static final double HIDDEN = 100;
	/** The legend gives way. */
	private static final double LEGEND = 0.5;
	private static final double OUTSIDE = 3;
	/** What cannot be seen together with what it is about, however one scrolls. */
	private static final double APART = 10;

	private final CanvasPlaces places;
	private final List<Rectangle> obstacles;

	/** @param more what must not be hidden besides the figures of nodes */
	PanelPlace(CanvasPlaces places, List<Rectangle> more) {
		this.places = places;
		obstacles = new ArrayList<>(places.occupied());
		obstacles.addAll(more);
	}

	/**
	 * The upper left corner of the best place.
	 *
	 * @param near what it should be close to; null if that does not matter
	 */
	Point find(Rectangle near, Dimension size) {
		Rectangle visible = places.visible().getCopy().shrink(GAP / 2, GAP / 2);
		Rectangle target = near == null ? new Rectangle(visible.getCenter(), new Dimension()) : near;
		Point best = null;
		double least = Double.MAX_VALUE;
		for (Point corner : candidates(visible, target, size)) {
			double cost = cost(new Rectangle(corner, size), visible, target);
			if (cost < least) {
				least = cost;
				best = corner;
			}
		}
		return best;
	}

	private List<Point> candidates(Rectangle visible, Rectangle near, Dimension size) {
		List<Point> corners = new ArrayList<>();
		corners.add(new Point(near.right() + GAP, near.y));
		corners.add(new Point(near.x, near.bottom() + GAP));
		corners.add(new Point(near.x, near.y - GAP - size.height));
		corners.add(new Point(near.x - GAP - size.width, near.y));
		for (int y = visible.y; y == visible.y || y + size.height <= visible.bottom(); y += STEP) {
			for (int x = visible.x; x == visible.x || x + size.width <= visible.right(); x += STEP) {
				corners.add(new Point(x, y));
			}
		}
		Rectangle all = near.getCopy();
		obstacles.forEach(all::union);
		corners.add(new Point(near.x, all.bottom() + GAP));
		return corners;
	}

	/** What it hides counts most, then what cannot be seen at once, what is out of view, and how far away it is. */
	private double cost(Rectangle place, Rectangle visible, Rectangle near) {
		double hidden = 0;
		for (Rectangle obstacle : obstacles) {
			hidden += area(obstacle.getCopy().expand(GAP / 3, GAP / 3).intersect(place));
		}
		Rectangle both = place.getCopy().union(near);
		double apart = (double) Math.max(0, both.width - visible.width) * both.height
				+ (double) Math.max(0, both.height - visible.height) * both.width;
		double outside = area(place) - area(place.getCopy().intersect(visible));
		return HIDDEN * hidden + LEGEND * area(places.legend().getCopy().intersect(place)) + APART * apart + OUTSIDE * outside
				+ place.getCenter().getDistance(near.getCenter());
	}

	private static double area(Rectangle r) {
		return (double) Math.max(0, r.width) * Math.max(0, r.height);
	}
}
