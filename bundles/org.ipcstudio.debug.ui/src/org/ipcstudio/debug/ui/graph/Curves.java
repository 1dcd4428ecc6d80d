package org.ipcstudio.debug.ui.graph;

import java.util.ArrayList;
import java.util.List;

/** The ways of arrows between boxes. */
public final class Curves {
	/** The pieces of a curve, fine enough for every zoom that is offered. */
	static final int SAMPLES = 20;
	private static final double GAP = 3;
	private static final double PIECE = 14;

	private Curves() {
	}

	/**
	 * A curve from one box to another one, cut off at their outlines.
	 *
	 * @param bulge how far it leaves the straight line, to the left in its direction, as a share of its length
	 */
	public static List<Spot> between(Area from, Area to, double bulge) {
		Spot a = from.centre();
		Spot b = to.centre();
		Spot control = new Spot((a.x() + b.x()) / 2 + (b.y() - a.y()) * bulge, (a.y() + b.y()) / 2 - (b.x() - a.x()) * bulge);
		return cut(quadratic(a, control, b), from, to);
	}

	/** The way through some points, with round corners, cut off at the outlines of the boxes at its ends. */
	public static List<Spot> through(Area from, List<Spot> bends, Area to) {
		if (bends.isEmpty()) {
			return cut(List.of(from.centre(), to.centre()), from, to);
		}
		List<Spot> corners = new ArrayList<>();
		corners.add(from.centre());
		corners.addAll(bends);
		corners.add(to.centre());
		List<Spot> way = new ArrayList<>();
		way.add(corners.getFirst());
		for (int i = 1; i + 1 < corners.size(); i++) {
			Spot corner = corners.get(i);
			Spot in = corner.towards(corners.get(i - 1), 0.5);
			Spot out = corner.towards(corners.get(i + 1), 0.5);
			way.add(in);
			way.addAll(quadratic(in, corner, out));
		}
		way.add(corners.getLast());
		return cut(way, from, to);
	}

	/** A loop at the upper right corner of a box. */
	public static List<Spot> loop(Area box) {
		double x = box.right();
		double y = box.y();
		List<Spot> way = new ArrayList<>();
		for (int i = 0; i <= SAMPLES; i++) {
			double angle = Math.PI * (1.0 - 1.5 * i / SAMPLES);
			way.add(new Spot(x + 9 * Math.cos(angle), y - 9 * Math.sin(angle)));
		}
		return way;
	}

	/** A part of an ellipse, from one angle to another one, in radians, clockwise from the right. */
	public static List<Spot> arc(Spot centre, double radiusX, double radiusY, double fromAngle, double toAngle) {
		List<Spot> way = new ArrayList<>();
		int pieces = SAMPLES * 2;
		for (int i = 0; i <= pieces; i++) {
			double angle = fromAngle + (toAngle - fromAngle) * i / pieces;
			way.add(new Spot(centre.x() + radiusX * Math.cos(angle), centre.y() + radiusY * Math.sin(angle)));
		}
		return way;
	}

	/** The part of a way between the outlines of two boxes; never without a length. */
	public static List<Spot> cut(List<Spot> way, Area from, Area to) {
		List<Spot> dense = way.size() < SAMPLES ? resampled(way, 2 * SAMPLES) : way;
		Area begin = from.grown(GAP);
		Area end = to.grown(GAP);
		int first = 0;
		while (first + 2 < dense.size() && begin.contains(dense.get(first + 1))) {
			first++;
		}
		int last = dense.size() - 1;
		while (last - 2 > first && end.contains(dense.get(last - 1))) {
			last--;
		}
		List<Spot> rest = new ArrayList<>(dense.subList(first, last + 1));
		rest.set(0, outline(rest.get(0), rest.get(1), begin));
		rest.set(rest.size() - 1, outline(rest.getLast(), rest.get(rest.size() - 2), end));
		// points that are rounded to pixels must not be too near each other, or a curve looks shaky
		return resampled(rest, (int) Math.clamp(length(rest) / PIECE, 2, 2 * SAMPLES) + 1);
	}

	/** Where the line from a point inside of a box to one outside crosses its outline. */
	private static Spot outline(Spot inside, Spot outside, Area box) {
		if (!box.contains(inside) || box.contains(outside)) {
			return inside;
		}
		Spot in = inside;
		Spot out = outside;
		for (int i = 0; i < 12; i++) {
			Spot middle = in.towards(out, 0.5);
			if (box.contains(middle)) {
				in = middle;
			} else {
				out = middle;
			}
		}
		return out;
	}

	private static List<Spot> quadratic(Spot a, Spot control, Spot b) {
		List<Spot> way = new ArrayList<>();
		for (int i = 0; i <= SAMPLES; i++) {
			double t = (double) i / SAMPLES;
			way.add(a.towards(control, t).towards(control.towards(b, t), t));
		}
		return way;
	}

	/** So many points at the same distance along a way. */
	static List<Spot> resampled(List<Spot> way, int count) {
		double length = length(way);
		List<Spot> points = new ArrayList<>();
		int piece = 1;
		double passed = 0;
		for (int i = 0; i < count; i++) {
			double target = length * i / (count - 1);
			double current = way.get(piece - 1).distance(way.get(piece));
			while (piece + 1 < way.size() && passed + current < target) {
				passed += current;
				piece++;
				current = way.get(piece - 1).distance(way.get(piece));
			}
			double share = current == 0 ? 0 : Math.min(1, (target - passed) / current);
			points.add(way.get(piece - 1).towards(way.get(piece), share));
		}
		return points;
	}

	private static double length(List<Spot> way) {
		double length = 0;
		for (int i = 1; i < way.size(); i++) {
			length += way.get(i - 1).distance(way.get(i));
		}
		return length;
	}

	/** The point in the middle of a way. */
	public static Spot middle(List<Spot> way) {
		return resampled(way, 3).get(1);
	}
}
