package org.ipcstudio.debug.ui.timeline;

import java.text.NumberFormat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ipcstudio.debug.ui.views.RunColors;
import org.ipcstudio.debug.ui.views.RunColors.Role;
import org.ipcstudio.debug.ui.views.Stretches;

/**
 * Paints the track: marks on top, below them how full the channels are and how many processes wait, what the selected
 * process does, and a scale. What lies behind the moment that is shown is paler.
 */
final class TrackPainter {
	static final int MARGIN = 14;
	private static final int MARKS = 14;
	private static final int STRIP = 8;
	private static final int GAP = 2;
	private static final int MARK = 5;
	private static final int PALE = 85;
	private static final int CLEAR = 200;
	private static final int TICK_DISTANCE = 90;

	private final TimelineModel model;
	private final Rectangle area;
	private final RunColors colors;
	private final int position;

	TrackPainter(TimelineModel model, Rectangle area, RunColors colors, int position) {
		this.model = model;
		this.area = area;
		this.colors = colors;
		this.position = position;
	}

	/** Where a moment is. */
	int x(double moment) {
		int width = area.width - 2 * MARGIN;
		return area.x + MARGIN + (int) Math.round(width * Math.max(0, Math.min(moment, model.length())) / Math.max(1, model.length()));
	}

	/** Which moment is at a place, the nearest one. */
	int moment(int x) {
		double part = (double) (x - area.x - MARGIN) / Math.max(1, area.width - 2 * MARGIN);
		return (int) Math.round(Math.max(0, Math.min(part, 1)) * model.length());
	}

	/** The mark at a place, or null. */
	Mark mark(int x) {
		Mark nearest = null;
		for (Mark mark : model.marks()) {
			int distance = Math.abs(x(mark.moment()) - x);
			if (distance <= MARK + 1 && (nearest == null || distance < Math.abs(x(nearest.moment()) - x))) {
				nearest = mark;
			}
		}
		return nearest;
	}

	void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		int scale = gc.getFontMetrics().getHeight();
		int strip = model.strip().isPresent() ? STRIP + GAP : 0;
		Rectangle band = new Rectangle(area.x + MARGIN, area.y + MARKS, area.width - 2 * MARGIN,
				Math.max(8, area.height - MARKS - scale - 4 - strip));
		bars(gc, band);
		waiting(gc, band);
		gc.setForeground(colors.of(Role.LINE));
		gc.drawLine(band.x, band.y + band.height, band.x + band.width, band.y + band.height);
		model.strip().ifPresent(process -> strip(gc, process, band.y + band.height + GAP));
		scale(gc, band.y + band.height + strip + 1);
		head(gc, band, strip);
		model.marks().forEach(mark -> mark(gc, mark, band));
	}

	private void bars(GC gc, Rectangle band) {
		int most = 1;
		for (int messages : model.messages()) {
			most = Math.max(most, messages);
		}
		Stretches stretches = model.stretches();
		gc.setBackground(colors.of(Role.OCCUPANCY));
		for (int i = 0; i < stretches.count(); i++) {
			int height = (int) Math.round((double) band.height * model.messages()[i] / most);
			int left = x(stretches.boundary(i));
			gc.setAlpha(stretches.boundary(i) <= position ? CLEAR : PALE);
			gc.fillRectangle(left, band.y + band.height - height, Math.max(1, x(stretches.boundary(i + 1)) - left), height);
		}
		gc.setAlpha(255);
	}

	private void waiting(GC gc, Rectangle band) {
		double most = 1;
		for (double waiting : model.waiting()) {
			most = Math.max(most, waiting);
		}
		Stretches stretches = model.stretches();
		int[] line = new int[4 * stretches.count()];
		for (int i = 0; i < stretches.count(); i++) {
			int y = band.y + band.height - (int) Math.round((band.height - 1) * model.waiting()[i] / most);
			line[4 * i] = x(stretches.boundary(i));
			line[4 * i + 1] = y;
			line[4 * i + 2] = x(stretches.boundary(i + 1));
			line[4 * i + 3] = y;
		}
		gc.setForeground(colors.of(Role.WAITING));
		gc.setLineWidth(2);
		gc.drawPolyline(line);
		gc.setLineWidth(1);
	}

	/** Work fills the height, waiting a thin line at the bottom, so that it is not told by the colour alone. */
	private void strip(GC gc, TimelineModel.Strip process, int y) {
		Stretches stretches = model.stretches();
		for (int i = 0; i < stretches.count(); i++) {
			int left = x(stretches.boundary(i));
			int width = Math.max(1, x(stretches.boundary(i + 1)) - left);
			boolean waits = process.waiting()[i] >= 0.5;
			boolean works = process.working()[i] > 0.5;
			gc.setBackground(colors.of(waits ? Role.WAITING : works ? Role.WORKING : Role.READY));
			int height = waits ? STRIP / 2 : STRIP;
			gc.fillRectangle(left, y + STRIP - height, width, height);
		}
	}

	private void scale(GC gc, int y) {
		gc.setForeground(colors.of(Role.MUTED));
		int length = model.length();
		int ticks = Math.max(1, (area.width - 2 * MARGIN) / TICK_DISTANCE);
		double step = Math.pow(10, Math.ceil(Math.log10(Math.max(1, (double) length / ticks))));
		while (step >= 2 && length / (step / 2) <= ticks) {
			step /= 2;
		}
		step = Math.max(1, Math.floor(step));
		String end = NumberFormat.getIntegerInstance().format(length);
		int endX = x(length) - gc.textExtent(end).x / 2;
		for (double tick = 0; tick < length; tick += step) {
			String text = NumberFormat.getIntegerInstance().format((long) tick);
			int width = gc.textExtent(text).x;
			if (x(tick) + width / 2 + 8 < endX) {
				label(gc, text, x(tick), y);
			}
		}
		label(gc, end, x(length), y);
	}

	private void label(GC gc, String text, int x, int y) {
		Point size = gc.textExtent(text);
		gc.drawLine(x, y, x, y + 3);
		int left = Math.max(area.x + 1, Math.min(x - size.x / 2, area.x + area.width - size.x - 1));
		gc.drawText(text, left, y + 3, true);
	}

	private void mark(GC gc, Mark mark, Rectangle band) {
		int x = x(mark.moment());
		int y = band.y - MARKS / 2 - 1;
		Role role = switch (mark.kind()) {
			case FAULT, DEADLOCK -> Role.FAULT;
			case VIOLATION -> Role.VIOLATION;
			case END, REPETITION -> Role.MUTED;
		};
		gc.setForeground(colors.of(role));
		gc.setBackground(colors.of(role));
		gc.setAlpha(150);
		gc.drawLine(x, band.y - 1, x, band.y + band.height);
		gc.setAlpha(255);
		gc.setLineWidth(2);
		switch (mark.kind()) {
			case FAULT -> {
				gc.drawLine(x - 4, y - 4, x + 4, y + 4);
				gc.drawLine(x - 4, y + 4, x + 4, y - 4);
			}
			case VIOLATION -> gc.fillPolygon(new int[] { x, y - MARK, x + MARK + 1, y + MARK, x - MARK - 1, y + MARK });
			case DEADLOCK -> gc.drawOval(x - 4, y - 4, 8, 8);
			case REPETITION -> gc.drawArc(x - 4, y - 4, 8, 8, 0, 270);
			case END -> gc.fillRectangle(x - 3, y - 3, 7, 7);
		}
		gc.setLineWidth(1);
	}

	private void head(GC gc, Rectangle band, int strip) {
		int x = x(position);
		gc.setForeground(colors.of(Role.CURSOR));
		gc.setBackground(colors.of(Role.CURSOR));
		gc.setLineWidth(2);
		gc.drawLine(x, band.y - 2, x, band.y + band.height + strip);
		gc.setLineWidth(1);
		gc.fillPolygon(new int[] { x - 6, band.y - 9, x + 6, band.y - 9, x + 6, band.y - 4, x, band.y + 3, x - 6, band.y - 4 });
	}
}
