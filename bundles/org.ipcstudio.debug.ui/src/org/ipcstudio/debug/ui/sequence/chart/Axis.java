package org.ipcstudio.debug.ui.sequence.chart;

import org.ipcstudio.engine.record.Recording;

/**
 * How far down something is: every row takes some room, and so does time as it passes. Without room for time the chart
 * counts moves; with it, moves at the same time are still below each other. Immutable but for the growth of its rows.
 *
 * @param rows           the moves that are shown
 * @param recording      knows when each was made
 * @param perRow         the pixels of a row
 * @param perMicrosecond the pixels of a microsecond of virtual time; 0 if only moves count
 */
public record Axis(Rows rows, Recording recording, double perRow, double perMicrosecond) {
	/** The room above the first row, in rows. */
	private static final double LEAD = 1;
	/** The room below the last row in pixels: there it is told how the run ends. */
	private static final double TAIL = 60;

	/** Whether time takes room. */
	public boolean isTime() {
		return perMicrosecond > 0;
	}

	/** Where something is that happens at a moment, at a time. */
	public double y(int moment, long time) {
		return (rows.row(moment) + LEAD) * perRow + time * perMicrosecond + lead();
	}

	private double lead() {
		return isTime() ? 12 : 0;
	}

	/** Where a move is. */
	public double y(int number) {
		return y(number, isTime() ? recording.time(Math.min(number, recording.length())) : 0);
	}

	/** Where the moment is at which a number of moves has been made: between two moves. */
	public double between(int moment) {
		double here = y(moment);
		int row = rows.row(moment);
		if (!isTime() || row >= rows.count()) {
			return here + perRow / 2;
		}
		return Math.min(here + Math.max(perRow / 2, 8), (here + y(rows.number(row + 1))) / 2);
	}

	/** Where the run ends, or has got. */
	public double end() {
		return isTime() ? y(recording.length(), recording.endTime()) : y(recording.length());
	}

	/** The height of everything. */
	public double height() {
		return end() + Math.max(TAIL, 2.5 * perRow);
	}

	/** The last row that is at a place or above it; 0 if there is none. */
	public int rowAt(double y) {
		if (!isTime()) {
			return (int) Math.max(0, Math.min(rows.count(), Math.floor(y / perRow - LEAD)));
		}
		int low = 0;
		int high = rows.count();
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (y(rows.number(middle)) <= y) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** The row that is nearest to a place; 0 for the start. */
	public int nearestRow(double y) {
		int above = rowAt(y);
		if (above >= rows.count()) {
			return above;
		}
		double before = above == 0 ? y(0) : y(rows.number(above));
		return y - before <= y(rows.number(above + 1)) - y ? above : above + 1;
	}

	/** The same with everything closer or farther. */
	public Axis zoomed(double factor) {
		return new Axis(rows, recording, perRow * factor, perMicrosecond * factor);
	}
}
