package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.model.IpcSystem;

/** Says what the shapes, marks and lines of a drawing stand for. */
public final class LegendFigure extends Figure {
	private static final int ROWS = 8;
	private static final int MOST_COLUMNS = 3;
	private static final int PADDING = 12;
	private static final int GAP = 8;
	private static final int ROW = LegendSample.HEIGHT + 5;

	private final TextLine title = new TextLine(TextStyle.NAME, Messages.Legend_title);
	private final List<Entry> entries = new ArrayList<>();
	private Set<LegendSample> ofSystem = LegendSample.OF_SYSTEM;
	private boolean ofStates;
	private boolean ofCoverage;
	private List<LegendSample> shown = List.of();
	private DiagramColors colors = DiagramColors.LIGHT;

	private record Entry(LegendSample sample, TextLine text) {
	}

	/** A legend of everything that can be drawn. */
	public LegendFigure() {
		show();
	}

	/** Explains from now on only what the drawing of a system has. */
	public void explain(IpcSystem system) {
		ofSystem = LegendUse.of(system);
		show();
	}

	/** Explains from now on also what is shown of a run; null for none. */
	public void explain(LiveView run) {
		boolean states = run != null && run.hasStates();
		boolean coverage = run != null && run.hasCoverage();
		if (states != ofStates || coverage != ofCoverage) {
			ofStates = states;
			ofCoverage = coverage;
			show();
		}
	}

	private void show() {
		Set<LegendSample> samples = EnumSet.copyOf(ofSystem);
		samples.addAll(ofStates ? LegendSample.OF_RUN : Set.of());
		samples.addAll(ofCoverage ? LegendSample.OF_COVERAGE : Set.of());
		show(samples);
	}

	private void show(Collection<LegendSample> samples) {
		if (shown.equals(List.copyOf(samples))) {
			return;
		}
		shown = List.copyOf(samples);
		entries.clear();
		for (LegendSample sample : samples) {
			entries.add(new Entry(sample, new TextLine(TextStyle.DETAIL, sample.text())));
		}
		revalidate();
		repaint();
	}

	public void setColors(DiagramColors newColors) {
		colors = newColors;
		repaint();
	}

	private int columns() {
		return Math.clamp(Math.ceilDiv(entries.size(), ROWS), 1, MOST_COLUMNS);
	}

	private int rows() {
		return Math.ceilDiv(entries.size(), columns());
	}

	private int columnWidth(int column) {
		return entries.stream().skip((long) column * rows()).limit(rows())
				.mapToInt(entry -> LegendSample.WIDTH + GAP + entry.text().width()).max().orElse(0);
	}

	@Override
	public Dimension getPreferredSize(int widthHint, int heightHint) {
		int width = 2 * PADDING;
		for (int column = 0; column < columns(); column++) {
			width += columnWidth(column) + (column == 0 ? 0 : 2 * PADDING);
		}
		return new Dimension(width, 2 * PADDING + title.style().height() + GAP / 2 + rows() * ROW);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Pen pen = new Pen(graphics, colors);
		Rectangle r = getBounds();
		pen.fill(ColorRole.CANVAS).line(ColorRole.CARRIER_BORDER).width(1);
		pen.roundRectangle(r, 8);
		pen.line(ColorRole.TEXT);
		title.paint(graphics, r.x + PADDING, r.y + PADDING + title.style().ascent(), r.width - 2 * PADDING);
		int x = r.x + PADDING;
		int top = r.y + PADDING + title.style().height() + GAP / 2;
		for (int column = 0; column < columns(); column++) {
			int end = Math.min(entries.size(), (column + 1) * rows());
			int y = top;
			for (Entry entry : entries.subList(Math.min(end, column * rows()), end)) {
				entry.sample().paint(pen, new Rectangle(x, y, LegendSample.WIDTH, LegendSample.HEIGHT));
				pen.line(ColorRole.TEXT).width(1).style(LineStyle.SOLID);
				entry.text().paint(graphics, x + LegendSample.WIDTH + GAP,
						y + (LegendSample.HEIGHT - TextStyle.DETAIL.height()) / 2 + TextStyle.DETAIL.ascent(),
						entry.text().width());
				y += ROW;
			}
			x += columnWidth(column) + 2 * PADDING;
		}
	}
}
