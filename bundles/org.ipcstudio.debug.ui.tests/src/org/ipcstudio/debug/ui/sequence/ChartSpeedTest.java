package org.ipcstudio.debug.ui.sequence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.debug.ui.sequence.chart.Axis;
import org.ipcstudio.debug.ui.sequence.chart.Chart;
import org.ipcstudio.debug.ui.sequence.chart.ChartIndex;
import org.ipcstudio.debug.ui.sequence.chart.LaneOrder;
import org.ipcstudio.debug.ui.sequence.chart.Lanes;
import org.ipcstudio.debug.ui.sequence.chart.MoveFilter;
import org.ipcstudio.debug.ui.sequence.chart.Rows;
import org.ipcstudio.debug.ui.sequence.chart.Runs;
import org.ipcstudio.debug.ui.sequence.chart.Scene;
import org.ipcstudio.debug.ui.sequence.chart.SceneBuilder;
import org.ipcstudio.debug.ui.sequence.chart.Viewport;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.engine.record.Recording;
import org.junit.jupiter.api.Test;

/**
 * Scrolls through a long run of 200 processes, at every zoom, and prints how long laying out and painting took. The length
 * is set with {@code -Dipcstudio.chart.moves=1000000}; what must hold is far above what is usual, so that a busy machine
 * does not break it.
 */
class ChartSpeedTest {
	private static final int MOVES = Integer.getInteger("ipcstudio.chart.moves", 30_000);
	private static final long ALL = Long.MAX_VALUE / 4;
	private static final int WIDTH = 1500;
	private static final int HEIGHT = 850;
	private static final double LIMIT = 50;

	private static final String MANY = """
			mailbox Box[100] : int capacity 4
			process Source[100] { var n : int  loop { send n to Box[self] } }
			process Sink[100] { var n : int  loop { receive n from Box[self] } }
			Source -> Box -> Sink
			""";

	private long layout;
	private final Display display = Display.getDefault();
	private final Image image = new Image(display, WIDTH, HEIGHT);
	private final ChartLook look = new ChartLook(DiagramColors.LIGHT, new ChartFonts());

	private static double milliseconds(long since) {
		return (System.nanoTime() - since) / 1e6;
	}

	private double paint(Chart chart, ChartContents contents, double top, int laneWidth, int left) {
		long start = cpuTime();
		Scene scene = SceneBuilder.build(chart, new Viewport(left, top, WIDTH, HEIGHT, laneWidth));
		layout += cpuTime() - start;
		GC gc = new GC(image);
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(1);
		SWTGraphics graphics = new SWTGraphics(gc);
		ChartSurface.paint(graphics, scene, contents, look, new Emphasis(chart.recording().system(), Set.of()), -1);
		graphics.dispose();
		gc.dispose();
		return (cpuTime() - start) / 1e6;
	}

	/** What this thread has computed, whatever else the machine does. */
	private static long cpuTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	@Test
	void scrollingTakesTheTimeOfAFrameAtEveryZoom() {
		long start = System.nanoTime();
		Recording recording = Runs.record(MANY, MOVES);
		System.out.printf("%,d moves recorded in %.0f ms%n", recording.length(), milliseconds(start));
		start = System.nanoTime();
		ChartIndex index = new ChartIndex(recording);
		index.update(ALL);
		System.out.printf("index: %.0f ms in the background%n", milliseconds(start));
		start = System.nanoTime();
		Lanes lanes = new Lanes(recording.system(), LaneOrder.NATURAL);
		Rows rows = new Rows(recording, null);
		rows.update(recording.length(), ALL);
		Rows filtered = new Rows(recording, new MoveFilter(MoveFilter.ALL.kinds(), "box[1").in(recording.system(), lanes.processes()));
		filtered.update(recording.length(), ALL);
		System.out.printf("filter: %.0f ms in the background%n", milliseconds(start));
		for (double perRow : new double[] { 22, 8, 2, 0.5, 0.05, (double) HEIGHT / recording.length() }) {
			for (int laneWidth : new int[] { 124, 8 }) {
				scroll("all", rows, index, lanes, perRow, laneWidth);
			}
		}
		scroll("filtered", filtered, index, lanes, 22, 124);
		scroll("filtered", filtered, index, lanes, (double) HEIGHT / filtered.count(), 8);
		image.dispose();
	}

	private void scroll(String name, Rows rows, ChartIndex index, Lanes lanes, double perRow, int laneWidth) {
		Axis axis = new Axis(rows, index.recording(), perRow, 0);
		Chart chart = new Chart(index, axis, lanes, rows.count() / 2, null);
		ChartContents contents = new ChartContents(index, rows, lanes, List.of(), 0, null, new MoveWords());
		List<Double> times = new ArrayList<>();
		layout = 0;
		int left = laneWidth > 100 ? 60 * laneWidth : 0;
		for (int i = 0; i < 40; i++) {
			double time = paint(chart, contents, axis.height() * i / 40, laneWidth, left);
			if (i >= 8) { // by then the code is compiled
				times.add(time);
			}
		}
		Collections.sort(times);
		double median = times.get(times.size() / 2);
		System.out.printf("%s, %.4f px a move, lanes of %d px: median %.1f ms, worst %.1f ms; of it layout %.1f ms%n", name, perRow,
				laneWidth, median, times.get(times.size() - 1), layout / 40 / 1e6);
		assertTrue(median < LIMIT, name + " at " + perRow + " px a move: " + median + " ms");
	}
}
