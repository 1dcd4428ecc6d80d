package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.Deadlock.Ring;
import org.ipcstudio.editor.live.Deadlock.Step;

/**
 * A circular wait as a picture of its own: the processes and what they wait for as chips on an ellipse, clockwise, with
 * arrows from each to the next one. Of a long ring only the beginning and the end are drawn.
 */
final class RingPicture {
	private static final int MOST_STEPS = 7;
	private static final int SHOWN_BEFORE = 4;
	/** How finely the ellipse is measured. */
	private static final int STEPS = 360;
	/** How often the places of the chips are corrected. */
	private static final int ROUNDS = 6;
	private static final int MOST_LABELS = 6;
	private static final int HEIGHT = 22;
	private static final int SIDE = 7;
	private static final int WIDEST = 150;

	/** The least room between two chips for the arrow, side by side and one above the other. */
	private static final int GAP = 18;
	private static final int GAP_ABOVE = 12;

	private static final double SMALLEST = 50;
	private static final double FLATTEST = 0.4;
	/** Screens are wider than high. */
	private static final double HEIGHT_COUNTS = 2;

	private final Function<String, NodeFigure> nodes;
	private final List<Chip> chips = new ArrayList<>();
	private final List<TextLine> labels = new ArrayList<>();
	private Dimension size = new Dimension();

	private record Chip(TextLine text, boolean process, ColorRole fill, ColorRole border, Rectangle place) {
	}

	/** @param nodes finds the figure that an element belongs to, or null */
	RingPicture(Ring ring, Function<String, NodeFigure> nodes) {
		this.nodes = nodes;
		List<Step> steps = ring.steps();
		int before = steps.size() <= MOST_STEPS ? steps.size() : SHOWN_BEFORE;
		steps.subList(0, before).forEach(this::add);
		if (before < steps.size()) {
			chips.add(new Chip(new TextLine(TextStyle.DETAIL, NLS.bind(Messages.Ring_more, steps.size() - before - 1)), false,
					ColorRole.CANVAS, ColorRole.CARRIER_BORDER, new Rectangle()));
			labels.add(new TextLine(TextStyle.DETAIL, ""));
			add(steps.getLast());
		}
		layOut();
	}

	private void add(Step step) {
		chip(step.process(), true);
		boolean direct = step.object().isEmpty();
		labels.add(new TextLine(TextStyle.DETAIL, step.waits()));
		if (!direct) {
			chip(step.object(), false);
			labels.add(new TextLine(TextStyle.DETAIL, step.held()));
		}
	}

	private void chip(String name, boolean process) {
		NodeFigure node = nodes.apply(name);
		ColorRole fill = node != null ? node.fillRole() : process ? ColorRole.PROCESS_FILL : ColorRole.CARRIER_FILL;
		ColorRole border = process ? ColorRole.ERROR : node != null ? node.borderRole() : ColorRole.CARRIER_BORDER;
		TextLine text = new TextLine(TextStyle.DETAIL, name);
		int width = text.width(WIDEST) + 2 * SIDE + (process ? ActivitySign.SMALL + 5 : 0);
		chips.add(new Chip(text, process, fill, border, new Rectangle(0, 0, width, HEIGHT)));
	}

	/** Whether arrows have their own labels; in a large ring they would be nothing but repetition. */
	private boolean hasLabels() {
		return chips.size() <= MOST_LABELS;
	}

	private void layOut() {
		for (Chip chip : chips) {
			chip.place().setSize(chip.text().width(WIDEST) + 2 * SIDE + (chip.process() ? ActivitySign.SMALL + 5 : 0), HEIGHT);
		}
		double best = Double.MAX_VALUE;
		double chosen = FLATTEST;
		for (double flatness = FLATTEST; flatness <= 1; flatness += 0.1) {
			Dimension tried = grow(flatness);
			double cost = tried.width + HEIGHT_COUNTS * tried.height;
			if (cost < best) {
				best = cost;
				chosen = flatness;
			}
		}
		size = grow(chosen);
	}

	/** Puts the chips on the smallest ellipse of a form on which they have room. */
	private Dimension grow(double flatness) {
		double radius = SMALLEST;
		do {
			radius += 4;
			put(radius, radius * flatness);
		} while (overlap());
		Rectangle all = chips.getFirst().place().getCopy();
		chips.forEach(chip -> all.union(chip.place()));
		int room = hasLabels() ? TextStyle.DETAIL.height() : 8;
		all.expand(room, room);
		chips.forEach(chip -> chip.place().translate(-all.x, -all.y));
		return all.getSize();
	}

	/**
	 * Puts the chips along an ellipse, the first one at its top, so that there is about as much room between any two: each
	 * takes more of it where the ellipse is level than where it is upright.
	 */
	private void put(double radiusX, double radiusY) {
		double[] lengths = new double[STEPS + 1];
		for (int i = 1; i <= STEPS; i++) {
			lengths[i] = lengths[i - 1] + Math.hypot(radiusX * (Math.cos(angle(i)) - Math.cos(angle(i - 1))),
					radiusY * (Math.sin(angle(i)) - Math.sin(angle(i - 1))));
		}
		double[] shares = new double[chips.size()];
		Arrays.fill(shares, 1);
		for (int round = 0; round < ROUNDS; round++) {
			double whole = Arrays.stream(shares).sum();
			double passed = -shares[0] / 2;
			int step = 0;
			for (int i = 0; i < shares.length; i++) {
				double middle = passed + shares[i] / 2;
				passed += shares[i];
				while (lengths[step] < lengths[STEPS] * middle / whole) {
					step++;
				}
				Rectangle r = chips.get(i).place();
				r.setLocation((int) (radiusX * Math.cos(angle(step))) - r.width / 2,
						(int) (radiusY * Math.sin(angle(step))) - r.height / 2);
				shares[i] = share(r, radiusX * Math.sin(angle(step)), radiusY * Math.cos(angle(step)));
			}
		}
	}

	/** How much of the ellipse a chip takes where it goes in a direction. */
	private static double share(Rectangle chip, double x, double y) {
		double length = Math.hypot(x, y);
		return Math.min(chip.width * length / Math.max(1, Math.abs(x)), chip.height * length / Math.max(1, Math.abs(y))) + GAP;
	}

	private static double angle(int step) {
		return 2 * Math.PI * step / STEPS - Math.PI / 2;
	}

	private boolean overlap() {
		for (int i = 0; i < chips.size(); i++) {
			Rectangle room = chips.get(i).place().getCopy().expand(labelRoom(i), hasLabels() ? GAP : GAP_ABOVE);
			for (int j = i + 1; j < chips.size(); j++) {
				if (room.intersects(chips.get(j).place())) {
					return true;
				}
			}
		}
		return false;
	}

	private int labelRoom(int chip) {
		return hasLabels() ? Math.max(GAP, labels.get(chip).width() + 4) : GAP;
	}

	Dimension size() {
		return size;
	}

	/** Paints it with its upper left corner at a point. */
	void paint(Pen pen, Point corner) {
		Point center = new Point(corner.x + size.width / 2, corner.y + size.height / 2);
		for (int i = 0; i < chips.size(); i++) {
			arrow(pen, i, corner, center);
		}
		for (Chip chip : chips) {
			chip(pen, chip, chip.place().getTranslated(corner.x, corner.y));
		}
	}

	private void arrow(Pen pen, int index, Point corner, Point center) {
		Rectangle from = chips.get(index).place().getTranslated(corner.x, corner.y);
		Rectangle to = chips.get((index + 1) % chips.size()).place().getTranslated(corner.x, corner.y);
		Outline start = Outline.rectangle(from, 3);
		Outline end = Outline.rectangle(to, 3);
		Point middle = new Point((from.getCenter().x + to.getCenter().x) / 2, (from.getCenter().y + to.getCenter().y) / 2);
		double share = chips.size() == 2 ? 0 : 0.22;
		Point control = new Point((int) (middle.x + share * (middle.x - center.x)),
				(int) (middle.y + share * (middle.y - center.y)));
		if (chips.size() == 2) { // there and back
			control.translate((to.getCenter().y - from.getCenter().y) / 3, (from.getCenter().x - to.getCenter().x) / 3);
		}
		Curve curve = new Curve(start.towards(start.center(), control), control, end.towards(end.center(), control));
		pen.line(ColorRole.ERROR).fill(ColorRole.ERROR);
		curve.paint(pen, chips.get(index).process() ? 2.5 : 1.5);
		TextLine label = labels.get(index);
		if (hasLabels() && !label.isEmpty()) {
			Point at = curve.middle();
			pen.fill(ColorRole.CANVAS);
			pen.graphics().fillRectangle(at.x - label.width() / 2 - 2, at.y - TextStyle.DETAIL.height() / 2, label.width() + 4,
					TextStyle.DETAIL.height());
			label.paint(pen.graphics(), at.x - label.width() / 2, at.y - TextStyle.DETAIL.height() / 2
					+ TextStyle.DETAIL.ascent(), label.width());
		}
	}

	private static void chip(Pen pen, Chip chip, Rectangle r) {
		pen.fill(chip.fill()).line(chip.border()).width(chip.process() ? 2 : 1);
		pen.roundRectangle(r, chip.process() ? 10 : 6);
		int x = r.x + SIDE;
		if (chip.process()) {
			new ActivitySign(org.ipcstudio.editor.live.Activity.STUCK).paint(pen, x, r.y + (r.height - ActivitySign.SMALL) / 2,
					ActivitySign.SMALL);
			x += ActivitySign.SMALL + 5;
		}
		TextStyle style = chip.text().style();
		pen.line(ColorRole.TEXT);
		chip.text().paint(pen.graphics(), x, r.y + (r.height - style.height()) / 2 + style.ascent(), r.right() - SIDE - x);
	}
}
