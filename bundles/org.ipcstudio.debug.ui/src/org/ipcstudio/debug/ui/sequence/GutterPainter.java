package org.ipcstudio.debug.ui.sequence;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.debug.ui.sequence.chart.Axis;
import org.ipcstudio.debug.ui.sequence.chart.Scene;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.engine.trace.ValueText;

/** Paints the numbers of the moves, or the times, beside the chart. */
final class GutterPainter {
	/** The width of the strip. */
	static final int WIDTH = 66;
	private static final int DISTANCE = 34;

	private final Graphics graphics;
	private final DiagramColors colors;
	private final ChartFonts fonts;

	GutterPainter(Graphics graphics, ChartLook look) {
		this.graphics = graphics;
		colors = look.colors();
		fonts = look.fonts();
	}

	/** Paints from the top of the scene. */
	void paint(Scene scene) {
		int height = scene.viewport().height();
		graphics.setBackgroundColor(colors.get(ColorRole.CANVAS));
		graphics.fillRectangle(0, 0, WIDTH, height);
		graphics.setForegroundColor(colors.get(ColorRole.GRID));
		graphics.drawLine(WIDTH - 1, 0, WIDTH - 1, height);
		graphics.setFont(fonts.detail());
		Axis axis = scene.chart().axis();
		int first = Math.max(1, axis.rowAt(scene.viewport().top()));
		int step = axis.isTime() ? 1 : (int) Math.max(1, Math.ceil((fonts.height() + 4) / axis.perRow()));
		step = round(step);
		int last = Math.min(axis.rows().count(), axis.rowAt(scene.viewport().top() + height) + 1);
		int before = Integer.MIN_VALUE / 2;
		String written = ""; //$NON-NLS-1$
		for (int row = step == 1 ? first : Math.max(step, first / step * step); row <= last; row = next(axis, row, step)) {
			int number = axis.rows().number(row);
			int y = scene.viewport().screen(axis.y(number));
			String text = axis.isTime() ? ValueText.ofDuration(axis.recording().time(number)) : Integer.toString(number);
			boolean free = y - before >= (axis.isTime() ? DISTANCE : fonts.height()) && Math.abs(y - scene.shownY()) > fonts.height();
			if (free && !text.equals(written)) {
				label(text, y);
				before = y;
				written = text;
			}
		}
		shown(scene, axis);
	}

	/** The next row that may get a text: where time takes room, the first that is far enough down. */
	private static int next(Axis axis, int row, int step) {
		if (!axis.isTime()) {
			return row + step;
		}
		return Math.max(row + 1, axis.rowAt(axis.y(axis.rows().number(row)) + DISTANCE / 2d));
	}

	/** A number that people count by: 1, 2, 5, 10, 20 … */
	private static int round(int step) {
		int power = 1;
		while (power * 10L <= step) {
			power *= 10;
		}
		for (int factor : new int[] { 1, 2, 5, 10 }) {
			if (power * factor >= step) {
				return power * factor;
			}
		}
		return step;
	}

	private void label(String text, int y) {
		graphics.setForegroundColor(colors.get(ColorRole.MUTED));
		String fitting = fonts.fit(text, fonts.detail(), WIDTH - 12);
		graphics.drawString(fitting, WIDTH - 8 - fonts.width(fitting, fonts.detail()), y - fonts.height() / 2);
		graphics.drawLine(WIDTH - 5, y, WIDTH - 1, y);
	}

	private void shown(Scene scene, Axis axis) {
		int shown = scene.chart().shown();
		String text = axis.isTime() ? ValueText.ofDuration(axis.recording().time(Math.min(shown, axis.recording().length())))
				: Integer.toString(shown);
		String fitting = fonts.fit(text, fonts.detail(), WIDTH - 12);
		int y = scene.shownY();
		Rectangle box = new Rectangle(3, y - fonts.height() / 2 - 2, WIDTH - 9, fonts.height() + 3);
		graphics.setBackgroundColor(colors.get(ColorRole.SELECTION));
		graphics.fillRoundRectangle(box, 6, 6);
		graphics.fillPolygon(Signs.points(WIDTH - 7, y - 5, WIDTH, y, WIDTH - 7, y + 5));
		graphics.setForegroundColor(colors.get(ColorRole.CANVAS));
		graphics.drawString(fitting, WIDTH - 10 - fonts.width(fitting, fonts.detail()), y - fonts.height() / 2);
	}
}
