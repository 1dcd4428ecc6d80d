package org.ipcstudio.editor.figures;

import java.util.ArrayList;
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
	private static final int MOST_LABELS = 6;
	private static final int HEIGHT = 22;
	private static final int SIDE = 7;
	private static final int WIDEST = 150;

	/** The least room between two chips for the arrow. */
	private static final int GAP = 18;

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
		double radiusX = 60;
		double radiusY = 40;
		do {
			radiusX += 4;
			radiusY += 1.6;
			put(radiusX, radiusY);
		} while (overlap());
		Rectangle all = chips.getFirst().place().getCopy();
		chips.forEach(chip -> all.union(chip.place()));
		int room = hasLabels() ? TextStyle.DETAIL.height() : 12;
		all.expand(room, room);
		chips.forEach(chip -> chip.place().translate(-all.x, -all.y));
		size = all.getSize();
	}

	/** Puts the chips at equal distances along an ellipse, the first one at its top. */
	private void put(double radiusX, double radiusY) {
		double[] lengths = new double[STEPS + 1];
		for (int i = 1; i <= STEPS; i++) {
			lengths[i] = lengths[i - 1] + Math.hypot(radiusX * (Math.cos(angle(i)) - Math.cos(angle(i - 1))),
					radiusY * (Math.sin(angle(i)) - Math.sin(angle(i - 1))));
		}
		int step = 0;
		for (int i = 0; i < chips.size(); i++) {
			while (lengths[step] < lengths[STEPS] * i / chips.size()) {
				step++;
			}
			Rectangle r = chips.get(i).place();
			r.setLocation((int) (radiusX * Math.cos(angle(step))) - r.width / 2,
					(int) (radiusY * Math.sin(angle(step))) - r.height / 2);
		}
	}

	private static double angle(int step) {
		return 2 * Math.PI * step / STEPS - Math.PI / 2;
	}

	private boolean overlap() {
		for (int i = 0; i < chips.size(); i++) {
			Rectangle room = chips.get(i).place().getCopy().expand(labelRoom(i), GAP);
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
