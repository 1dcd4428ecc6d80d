package org.ipcstudio.debug.ui.sequence;

import org.ipcstudio.debug.ui.sequence.chart.Axis;
import org.ipcstudio.debug.ui.sequence.chart.Chart;
import org.ipcstudio.debug.ui.sequence.chart.Rows;
import org.ipcstudio.debug.ui.sequence.chart.Viewport;
import org.ipcstudio.engine.record.Recording;

/** How large everything is. Moves and time have scales of their own, each of which is remembered while the other is used. */
final class ChartScale {
	/** Room for a row with its text. */
	static final double USUAL_ROW = 22;
	private static final int USUAL_LANE = 150;
	private static final int LEAST_LANE = 124;
	private static final int MARGIN = 36;
	private static final int MOST_LANE = 230;
	private static final double LARGEST_ROW = 96;
	private static final double TALLEST = 1e9;
	private static final int NARROWEST_LANE = 8;
	private static final int WIDEST_LANE = 500;
	/** The room of a row where time takes room too: enough to tell moves apart that are made at the same time. */
	private static final double ROW_IN_TIME = 15;

	private double perRow = USUAL_ROW;
	private double rowInTime = ROW_IN_TIME;
	private double perMicrosecond;
	/** What somebody has chosen; 0 for what there is room for. */
	private int chosenLane;
	private int laneWidth = USUAL_LANE;
	private boolean time;
	private double length = 1;

	/** Another run: its time has to be measured anew. */
	void reset() {
		perMicrosecond = 0;
		rowInTime = ROW_IN_TIME;
	}

	Axis axis(Rows rows, Recording recording) {
		length = Math.max(1, rows.count());
		if (time && perMicrosecond == 0) {
			measure(rows, recording);
		}
		return new Axis(rows, recording, perRow(), time ? Math.max(perMicrosecond, 1e-9) : 0);
	}

	private void measure(Rows rows, Recording recording) {
		long end = recording.endTime();
		perMicrosecond = end == 0 ? 0 : USUAL_ROW * Math.max(8, rows.count()) / end;
	}

	double perRow() {
		return time ? rowInTime : perRow;
	}

	int laneWidth() {
		return laneWidth;
	}

	/** The room of all lanes, and of texts beside the last. */
	int width(int lanes) {
		return lanes * laneWidth + MARGIN;
	}

	/** Gives lanes the room that there is, unless somebody has chosen another. */
	void share(int room, int lanes) {
		laneWidth = chosenLane > 0 ? chosenLane : Math.clamp((room - MARGIN) / Math.max(1, lanes), LEAST_LANE, MOST_LANE);
	}

	boolean isTime() {
		return time;
	}

	void setTime(boolean newTime, Chart chart) {
		time = newTime;
		if (time && perMicrosecond == 0) {
			measure(chart.rows(), chart.recording());
		}
	}

	/** @return by how much it has really become larger */
	double zoom(double factor) {
		double largest = Math.min(LARGEST_ROW, TALLEST / length);
		double wanted = Math.clamp(perRow() * factor, Math.min(largest, 20 / length), largest);
		double real = wanted / perRow();
		if (time) {
			rowInTime = wanted;
			perMicrosecond *= real;
		} else {
			perRow = wanted;
		}
		return real;
	}

	/** @return by how much it has really become wider */
	double widen(double factor) {
		int wanted = Math.clamp(Math.round(laneWidth * factor), NARROWEST_LANE, WIDEST_LANE);
		double real = (double) wanted / laneWidth;
		laneWidth = wanted;
		chosenLane = wanted;
		return real;
	}

	/** So that everything is seen, but nothing is larger than usual. */
	void fit(Chart chart, Viewport viewport) {
		int lanes = Math.max(1, chart.lanes().shown().size());
		int share = (viewport.width() - MARGIN) / lanes;
		chosenLane = share >= LEAST_LANE ? 0 : Math.max(NARROWEST_LANE, share);
		share(viewport.width(), lanes);
		int rows = Math.max(1, chart.rows().count());
		double room = Math.max(40, viewport.height() - 44);
		if (time) {
			rowInTime = Math.min(ROW_IN_TIME, room * 0.3 / rows);
			long end = Math.max(1, chart.recording().endTime());
			perMicrosecond = (room - rowInTime * rows) / end;
		} else {
			perRow = Math.min(USUAL_ROW, room / (rows + 2));
		}
	}

	/** The usual size. */
	void actual(Chart chart) {
		chosenLane = 0;
		perRow = USUAL_ROW;
		rowInTime = ROW_IN_TIME;
		measure(chart.rows(), chart.recording());
	}

	/** For keeping: the size of a row and of a lane. */
	void restore(double row, int lane, boolean newTime) {
		perRow = Math.clamp(row, 8, LARGEST_ROW);
		chosenLane = lane <= 0 ? 0 : Math.clamp(lane, NARROWEST_LANE, WIDEST_LANE);
		time = newTime;
	}

	/** For keeping: what somebody has chosen for lanes, or 0. */
	int chosenLane() {
		return chosenLane;
	}

	/** For keeping: the room of a row where moves are counted. */
	double rowOfMoves() {
		return perRow;
	}
}
