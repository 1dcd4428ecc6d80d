package org.ipcstudio.debug.ui.statistics;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.ipcstudio.debug.ui.statistics.ChartData.Series;
import org.ipcstudio.debug.ui.views.RunColors;
import org.ipcstudio.debug.ui.views.RunColors.Role;

/** Draws charts in the colours of the theme. */
final class ChartPane {
	private static final LineStyle[] STYLES = { LineStyle.SOLID, LineStyle.DASH, LineStyle.DOT, LineStyle.DASHDOT };
	private static final int COLORS = 8;
	private static final double HEADROOM = 1.08;

	private final Composite parent;
	private final StackLayout stack = new StackLayout();
	private Chart lineChart;
	private Chart barChart;
	private Chart chart;
	private boolean lines;

	ChartPane(Composite parent) {
		this.parent = parent;
		parent.setLayout(stack);
	}

	/** The chart; null before anything was shown. */
	Chart chart() {
		return chart;
	}

	void show(ChartData data) {
		choose(data.hasLines());
		RunColors colors = RunColors.of(parent);
		chart.suspendUpdate(true);
		paint(colors);
		removeOthers(data.series());
		IAxis along = chart.getAxisSet().getXAxis(0);
		IAxis up = chart.getAxisSet().getYAxis(0);
		if (lines) {
			along.getTitle().setText(data.xTitle());
			up.getTitle().setText(data.yTitle());
		} else {
			along.getTitle().setText(""); //$NON-NLS-1$
			along.enableCategory(!data.categories().isEmpty());
			along.setCategorySeries(data.categories().toArray(String[]::new));
			up.getTitle().setText(data.xTitle());
		}
		for (int i = 0; i < data.series().size(); i++) {
			show(data, data.series().get(i), i, colors);
		}
		if (!data.isEmpty()) {
			along.setRange(range(data));
			up.setRange(new Range(0, largest(data) * HEADROOM));
		}
		chart.getLegend().setVisible(!data.isEmpty());
		chart.suspendUpdate(false); // lays it out, once
		chart.redraw();
	}

	/** All points of the lines, or all categories. */
	private static Range range(ChartData data) {
		if (!data.hasLines()) {
			return new Range(0, Math.max(0.5, data.categories().size() - 1.0));
		}
		double last = data.xs()[data.xs().length - 1];
		return new Range(data.xs()[0], Math.max(last, data.xs()[0] + 1));
	}

	private void choose(boolean withLines) {
		lines = withLines;
		if (lines && lineChart == null) {
			lineChart = create();
		} else if (!lines && barChart == null) {
			barChart = create();
			barChart.setOrientation(SWT.VERTICAL);
		}
		chart = lines ? lineChart : barChart;
		if (stack.topControl != chart) {
			stack.topControl = chart;
			parent.layout();
		}
	}

	private Chart create() {
		Chart created = new Chart(parent, SWT.NONE);
		created.getTitle().setVisible(false);
		created.getLegend().setPosition(SWT.RIGHT);
		created.getAxisSet().getYAxis(0).getGrid().setStyle(LineStyle.SOLID);
		created.getAxisSet().getXAxis(0).getGrid().setStyle(LineStyle.NONE);
		return created;
	}

	private void paint(RunColors colors) {
		Color background = parent.getBackground();
		Color foreground = parent.getForeground();
		chart.setBackground(background);
		chart.getPlotArea().setBackground(background);
		chart.getLegend().setBackground(background);
		chart.getLegend().setForeground(foreground);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTick().setForeground(foreground);
			axis.getTitle().setForeground(foreground);
			axis.getTitle().setFont(parent.getFont());
			axis.getGrid().setForeground(colors.of(Role.LINE));
		}
	}

	private void removeOthers(List<Series> kept) {
		for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
			if (kept.stream().noneMatch(one -> one.name().equals(series.getId()))) {
				chart.getSeriesSet().deleteSeries(series.getId());
			}
		}
	}

	private void show(ChartData data, Series shown, int index, RunColors colors) {
		ISeries<?> series = chart.getSeriesSet().getSeries(shown.name());
		if (series == null) {
			series = chart.getSeriesSet().createSeries(lines ? ISeries.SeriesType.LINE : ISeries.SeriesType.BAR, shown.name());
		}
		series.setYSeries(shown.ys());
		Color color = shown.role() == null ? colors.series(index) : colors.of(shown.role());
		if (series instanceof ILineSeries<?> line) {
			line.setXSeries(data.xs());
			line.setSymbolType(ILineSeries.PlotSymbolType.NONE);
			line.setLineWidth(2);
			line.setLineColor(color);
			line.setLineStyle(STYLES[index / COLORS % STYLES.length]);
			line.setAntialias(SWT.ON);
			line.enableStep(true);
		} else if (series instanceof IBarSeries<?> bar) {
			bar.setBarColor(color);
			bar.setBarPadding(25);
			bar.enableStack(data.stacked());
		}
	}

	private static double largest(ChartData data) {
		double largest = 0;
		for (int i = 0; i < data.series().getFirst().ys().length; i++) {
			double sum = 0;
			for (Series series : data.series()) {
				sum = data.stacked() ? sum + series.ys()[i] : Math.max(sum, series.ys()[i]);
			}
			largest = Math.max(largest, sum);
		}
		return largest == 0 ? 1 : largest;
	}

	/** Saves what is shown, in its size, as a PNG file. */
	void save(String file) {
		Point size = chart.getSize();
		Image image = new Image(chart.getDisplay(), size.x, size.y);
		GC gc = new GC(image);
		try {
			chart.print(gc);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file, SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
