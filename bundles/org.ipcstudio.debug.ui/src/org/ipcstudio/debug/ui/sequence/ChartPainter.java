package org.ipcstudio.debug.ui.sequence;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.ipcstudio.debug.ui.sequence.chart.Lane;
import org.ipcstudio.debug.ui.sequence.chart.MoveKind;
import org.ipcstudio.debug.ui.sequence.chart.Scene;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Arrow;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Bar;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Life;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Mark;
import org.ipcstudio.debug.ui.sequence.chart.Shape.MarkKind;
import org.ipcstudio.debug.ui.sequence.chart.Shape.Texture;
import org.ipcstudio.debug.ui.sequence.chart.Shape;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.engine.trace.Step;

/** Paints what is seen of a chart: everything but the heads and the numbers of the moves. Made for one painting. */
final class ChartPainter {
	private static final int OPAQUE = 255;
	private static final int VEIL = 150;
	private static final int TINT = 28;
	private static final int SOFT = 120;
	private static final int HATCH = 5;
	/** In narrower lanes lines are too close to be told apart: there waiting is where it is, beside the line of life. */
	private static final int NARROW = 24;

	private final Graphics graphics;
	private final Scene scene;
	private final DiagramColors colors;
	private final ChartFonts fonts;
	private final Emphasis emphasis;
	private final MoveWords words;
	private final Labels labels;
	private final ArrowPainter arrows;

	ChartPainter(Graphics graphics, Scene scene, ChartLook look, Emphasis emphasis, MoveWords words) {
		this.graphics = graphics;
		this.scene = scene;
		this.emphasis = emphasis;
		this.words = words;
		colors = look.colors();
		fonts = look.fonts();
		labels = new Labels(graphics, colors, fonts);
		arrows = new ArrowPainter(graphics, scene, colors, emphasis, words, labels);
	}

	void paint() {
		graphics.setBackgroundColor(colors.get(ColorRole.CANVAS));
		graphics.fillRectangle(0, 0, scene.viewport().width(), scene.viewport().height());
		shownRow();
		for (Shape shape : scene.shapes()) {
			switch (shape) {
				case Life life -> life(life);
				case Texture texture -> texture(texture);
				case Bar bar -> bar(bar);
				case Arrow arrow -> arrows.paint(arrow);
				case Mark mark -> mark(mark);
			}
		}
		if (scene.hasTexts()) {
			texts();
		}
		veil();
		scene.shapes().stream().filter(Arrow.class::isInstance).map(Arrow.class::cast).forEach(arrows::rest);
		ending();
	}

	private void shownRow() {
		int shown = scene.chart().shown();
		int row = scene.chart().rows().row(shown);
		if (row > 0 && !scene.dense() && scene.chart().rows().number(row) == shown) {
			int y = scene.viewport().screen(scene.chart().axis().y(shown));
			int half = Math.max(1, scene.shownY() - y);
			graphics.setAlpha(TINT);
			graphics.setBackgroundColor(colors.get(ColorRole.SELECTION));
			graphics.fillRectangle(0, y - half, scene.viewport().width(), 2 * half);
			graphics.setAlpha(OPAQUE);
		}
	}

	private void life(Life life) {
		boolean selected = emphasis.lane(lane(life.lane()));
		if (selected) {
			graphics.setAlpha(TINT);
			graphics.setBackgroundColor(colors.get(ColorRole.SELECTION));
			int width = Math.min(scene.viewport().laneWidth() - 4, 40);
			graphics.fillRectangle(life.x() - width / 2, life.top(), width, life.bottom() - life.top());
			graphics.setAlpha(OPAQUE);
		}
		graphics.setForegroundColor(colors.get(selected ? ColorRole.SELECTION : ColorRole.CARRIER_BORDER));
		graphics.setLineWidth(1);
		graphics.setLineStyle(life.alive() ? Graphics.LINE_SOLID : Graphics.LINE_DOT);
		graphics.drawLine(life.x(), Math.max(-10, life.top()), life.x(), Math.min(scene.viewport().height() + 10, life.bottom()));
		graphics.setLineStyle(Graphics.LINE_SOLID);
	}

	private Lane lane(int lane) {
		return scene.chart().lanes().shown().get(lane);
	}

	private void texture(Texture texture) {
		int lane = Math.max(2, scene.viewport().laneWidth() - 6);
		int full = Math.min(44, lane);
		int width = Math.max(2, full * texture.moves() / Texture.LEVELS);
		int height = texture.bottom() - texture.top();
		if (texture.waits() > 0) {
			int side = Math.max(1, Math.min(12, lane / 4) * texture.waits() / Texture.LEVELS);
			waiting(texture.x() - full / 2 - side - 1, texture.top(), side, height);
		}
		if (texture.moves() > 0) {
			graphics.setBackgroundColor(colors.get(ColorRole.PROCESS_BORDER));
			graphics.setAlpha(90 + 40 * texture.moves());
			graphics.fillRectangle(texture.x() - width / 2, texture.top(), width, height);
			graphics.setAlpha(OPAQUE);
		}
	}

	/** A stretch of an outline: the wider, the more was waited. Only where it stays the same for long there is room for lines. */
	private void waiting(int x, int top, int width, int height) {
		Color color = colors.get(ColorRole.WARNING);
		graphics.setBackgroundColor(color);
		graphics.setAlpha(SOFT);
		graphics.fillRectangle(x, top, width, height);
		graphics.setAlpha(OPAQUE);
		if (scene.viewport().laneWidth() >= NARROW && width >= 3 && height >= 3 * HATCH) {
			hatch(graphics, x, top, width, height, (long) scene.viewport().top(), color);
		}
	}

	private void bar(Bar bar) {
		int top = Math.max(-10, bar.top());
		int height = Math.max(1, Math.min(scene.viewport().height() + 10, bar.bottom()) - top);
		switch (bar.kind()) {
			case WAIT -> hatched(bar.x(), top, bar.width(), height);
			case WORK -> {
				graphics.setBackgroundColor(colors.get(ColorRole.PROCESS_BORDER));
				graphics.fillRectangle(bar.x(), top, bar.width(), Math.max(2, height));
			}
			case HOLD -> {
				graphics.setBackgroundColor(colors.get(emphasis.lock(bar.span().detail()) ? ColorRole.SELECTION : ColorRole.MEMORY_BORDER));
				graphics.fillRectangle(bar.x(), top, bar.width(), height);
			}
		}
	}

	private void hatched(int x, int top, int width, int height) {
		Color color = colors.get(ColorRole.WARNING);
		if (scene.viewport().laneWidth() < NARROW) {
			graphics.setBackgroundColor(color);
			graphics.fillRectangle(x, top, width, height);
			return;
		}
		if (width >= 3 && height >= 3) {
			hatch(graphics, x, top, width, height, (long) scene.viewport().top(), color);
			graphics.drawRectangle(x, top, width - 1, height - 1);
		} else {
			graphics.setForegroundColor(color);
			graphics.drawRectangle(x, top, Math.max(1, width - 1), Math.max(1, height - 1));
		}
	}

	/**
	 * Fills an area with slanted lines: one stroke of the pen, to and fro.
	 *
	 * @param above how much of the chart is above what is seen: the lines stay where they are in the chart
	 */
	static void hatch(Graphics graphics, int x, int top, int width, int height, long above, Color color) {
		graphics.setBackgroundColor(color);
		graphics.setAlpha(TINT);
		graphics.fillRectangle(x, top, width, height);
		graphics.setAlpha(OPAQUE);
		graphics.setForegroundColor(color);
		graphics.setLineWidth(1);
		int rise = width - 1;
		int bottom = top + height - 1;
		int first = top + Math.floorMod(-(top + above), HATCH);
		PointList points = new PointList();
		boolean upwards = true;
		for (int y = first; y - rise < bottom; y += HATCH) {
			int lower = Math.max(0, y - bottom);
			int upper = Math.max(0, top - (y - rise));
			int[] low = { x + lower, y - lower };
			int[] high = { x + rise - upper, y - rise + upper };
			points.addPoint(upwards ? low[0] : high[0], upwards ? low[1] : high[1]);
			points.addPoint(upwards ? high[0] : low[0], upwards ? high[1] : low[1]);
			upwards = !upwards;
		}
		graphics.drawPolyline(points);
	}

	private void mark(Mark mark) {
		Color text = colors.get(ColorRole.TEXT);
		Color canvas = colors.get(ColorRole.CANVAS);
		switch (mark.kind()) {
			case STEP -> step(mark);
			case FAULT -> Signs.fault(graphics, mark.x(), mark.y(), colors.get(ColorRole.ERROR), canvas);
			case STARTED -> Signs.triangle(graphics, mark.x(), mark.y(), colors.get(ColorRole.PROCESS_BORDER));
			case ENDED -> Signs.square(graphics, mark.x(), mark.y(), colors.get(ColorRole.MUTED));
			case STUCK -> Signs.cross(graphics, mark.x(), mark.y(), 5, colors.get(ColorRole.ERROR));
		}
		graphics.setForegroundColor(text);
	}

	private void step(Mark mark) {
		if (scene.viewport().laneWidth() < 24 || !scene.chart().axis().isTime() && scene.chart().axis().perRow() < 8) {
			graphics.setBackgroundColor(colors.get(ColorRole.EDGE));
			graphics.fillRectangle(mark.x() - 2, mark.y() - 1, 5, 2);
			return;
		}
		Color memory = colors.get(ColorRole.MEMORY_BORDER);
		Color memoryFill = colors.get(ColorRole.MEMORY_FILL);
		switch (MoveKind.of(emphasis.system(), scene.chart().recording().move(mark.move()))) {
			case LOCK -> Signs.padlock(graphics, mark.x(), mark.y(), memory, memoryFill);
			case MEMORY -> Signs.diamond(graphics, mark.x(), mark.y(), memory, memoryFill);
			default -> Signs.dot(graphics, mark.x(), mark.y(), colors.get(ColorRole.EDGE), colors.get(ColorRole.CANVAS));
		}
	}

	private void texts() {
		int room = scene.viewport().laneWidth() - 26;
		for (Shape shape : scene.shapes()) {
			if (shape instanceof Mark mark && mark.kind() == MarkKind.STEP) {
				Step step = words.get(mark.move());
				if (step != null) {
					labels.from(mark.x() + 14, mark.y(), room, step.action(), ColorRole.MUTED);
				}
			} else if (shape instanceof Arrow arrow) {
				arrows.label(arrow);
			}
		}
	}

	/** What comes behind the moment that is shown is pale. */
	private void veil() {
		int top = Math.max(0, scene.shownY());
		int height = scene.viewport().height();
		if (scene.chart().shown() < scene.chart().recording().length() && top < height) {
			graphics.setAlpha(VEIL);
			graphics.setBackgroundColor(colors.get(ColorRole.CANVAS));
			graphics.fillRectangle(0, top, scene.viewport().width(), height - top);
			graphics.setAlpha(OPAQUE);
		}
		graphics.setForegroundColor(colors.get(ColorRole.SELECTION));
		graphics.setLineWidth(2);
		graphics.drawLine(0, scene.shownY(), scene.viewport().width(), scene.shownY());
		graphics.setLineWidth(1);
	}

	private void ending() {
		if (scene.chart().ending() == null || scene.endY() > scene.viewport().height() + 60) {
			return;
		}
		boolean bad = scene.chart().ending().bad();
		String text = scene.chart().ending().text();
		int y = scene.endY() + Math.max(16, (int) Math.min(scene.chart().axis().perRow(), 24));
		graphics.setFont(fonts.name());
		int width = Math.min(fonts.width(text, fonts.name()) + 34, scene.viewport().width() - 8);
		int height = fonts.height() + 8;
		graphics.setBackgroundColor(colors.get(ColorRole.CANVAS));
		graphics.fillRoundRectangle(new Rectangle(4, y, width, height), 8, 8);
		graphics.setForegroundColor(colors.get(bad ? ColorRole.ERROR : ColorRole.MUTED));
		graphics.drawRoundRectangle(new Rectangle(4, y, width, height), 8, 8);
		if (bad) {
			Signs.cross(graphics, 16, y + height / 2, 4, colors.get(ColorRole.ERROR));
		} else {
			Signs.square(graphics, 16, y + height / 2, colors.get(ColorRole.MUTED));
		}
		graphics.setForegroundColor(colors.get(bad ? ColorRole.ERROR : ColorRole.TEXT));
		graphics.drawString(fonts.fit(text, fonts.name(), width - 34), 28, y + 4);
	}
}
