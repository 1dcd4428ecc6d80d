package org.ipcstudio.debug.ui.sequence.chart;

import java.util.Arrays;
import java.util.List;

import org.ipcstudio.debug.ui.sequence.chart.Shape.Texture;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Span;

/** Lays out so many moves that single ones cannot be seen: how dense they are and how much was waited. Made for one scene. */
final class TextureBuilder {
	/** Pixels that are taken together; more where there are many lanes. */
	private static final int BAND = 3;
	private static final int WIDE_BAND = 6;
	private static final int NARROW_LANE = 24;
	/** So many rows of a band are looked at. */
	private static final int MOST_COUNTED = 128;

	private final Chart chart;
	private final Viewport viewport;
	private final List<Shape> shapes;
	private final int[] bounds;
	private final int[] tops;
	/** How many rows there are in each band. */
	private final int[] rows;

	TextureBuilder(Chart chart, Viewport viewport, int firstRow, int lastRow, List<Shape> shapes) {
		this.chart = chart;
		this.viewport = viewport;
		this.shapes = shapes;
		int band = viewport.laneWidth() < NARROW_LANE ? WIDE_BAND : BAND;
		int bands = Math.max(1, viewport.height() / band + 1);
		bounds = new int[bands + 1];
		tops = new int[bands + 1];
		int[] at = new int[bands + 1];
		for (int i = 0; i <= bands; i++) {
			tops[i] = i * band;
			int row = Math.clamp(chart.axis().rowAt(viewport.top() + tops[i]), firstRow - 1, Math.max(firstRow - 1, lastRow));
			bounds[i] = row < 1 ? 0 : chart.rows().number(row);
			at[i] = Math.max(0, row);
		}
		rows = new int[bands];
		for (int i = 0; i < bands; i++) {
			rows[i] = at[i + 1] - at[i];
		}
	}

	void build() {
		int last = viewport.lastLane(chart.lanes().shown().size());
		int first = viewport.firstLane();
		if (first > last) {
			return;
		}
		boolean coarse = (bounds[bounds.length - 1] - bounds[0]) / bounds.length >= Density.FINEST;
		int[][] moves = coarse && chart.rows().isComplete() ? null : countMoves(first, last);
		for (int lane = first; lane <= last; lane++) {
			int[] of = chart.lanes().shown().get(lane).processArray();
			int[] moveCounts = new int[bounds.length - 1];
			int[] waitCounts = new int[bounds.length - 1];
			if (coarse) {
				chart.index().sum(bounds, of, moveCounts, waitCounts);
			} else {
				countWaits(of, waitCounts);
			}
			add(lane, of.length, moves == null ? moveCounts : moves[lane - first], waitCounts);
		}
	}

	/** Goes through the rows, or if they are many through a sample of them. */
	private int[][] countMoves(int firstLane, int lastLane) {
		int[][] counts = new int[lastLane - firstLane + 1][bounds.length - 1];
		for (int band = 0; band < bounds.length - 1; band++) {
			int from = chart.rows().row(bounds[band]) + 1;
			int to = chart.rows().row(bounds[band + 1]);
			int stride = Math.max(1, (to - from + 1) / MOST_COUNTED);
			for (int row = from; row <= to; row += stride) {
				RecordedMove move = chart.recording().move(chart.rows().number(row));
				count(counts, band, chart.lanes().of(move.process()) - firstLane, stride);
				count(counts, band, chart.lanes().of(move.partner()) - firstLane, stride);
			}
		}
		return counts;
	}

	private static void count(int[][] counts, int band, int lane, int weight) {
		if (lane >= 0 && lane < counts.length) {
			counts[lane][band] += weight;
		}
	}

	private void countWaits(int[] of, int[] counts) {
		for (int process : of) {
			for (Span span : chart.recording().waits(process, bounds[0], bounds[bounds.length - 1])) {
				int at = Math.max(0, bandOf(span.begin()));
				for (; at < counts.length && bounds[at] < span.end(); at++) {
					counts[at] += Math.max(0, Math.min(span.end(), bounds[at + 1]) - Math.max(span.begin(), bounds[at]));
				}
			}
		}
	}

	private int bandOf(int moment) {
		int found = Arrays.binarySearch(bounds, moment);
		return found >= 0 ? found : -found - 2;
	}

	/** Adds what was counted; bands that look the same become one. */
	private void add(int lane, int processes, int[] moveCounts, int[] waitCounts) {
		int x = viewport.x(lane);
		int begin = 0;
		for (int i = 1; i <= moveCounts.length; i++) {
			if (i < moveCounts.length && level(moveCounts, i) == level(moveCounts, begin)
					&& level(waitCounts, i, processes) == level(waitCounts, begin, processes)) {
				continue;
			}
			int moves = level(moveCounts, begin);
			int waits = level(waitCounts, begin, processes);
			if (moves > 0 || waits > 0) {
				shapes.add(new Texture(lane, x, tops[begin], tops[i], moves, waits));
			}
			begin = i;
		}
	}

	/** The share of all moves that are the lane's own: a quarter of them is as dense as can be shown. */
	private int level(int[] counts, int band) {
		int all = rows[band];
		return counts[band] == 0 || all == 0 ? 0
				: (int) Math.min(Texture.LEVELS, 1 + counts[band] * 4L * (Texture.LEVELS - 1) / all);
	}

	private int level(int[] counts, int band, int processes) {
		long all = (long) (bounds[band + 1] - bounds[band]) * processes;
		return counts[band] == 0 || all == 0 ? 0 : (int) Math.clamp(Math.round((double) Texture.LEVELS * counts[band] / all), 1, Texture.LEVELS);
	}
}
