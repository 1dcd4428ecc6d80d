package org.ipcstudio.debug.ui.sequence.chart;

import org.ipcstudio.engine.record.Recording;

/**
 * What is shown: an index of a recording, the rows, their distances, the lanes.
 *
 * @param shown the moment that is shown
 */
public record Chart(ChartIndex index, Axis axis, Lanes lanes, int shown, Ending ending) {
	/** With less room for a row, single moves cannot be seen. */
	public static final double DENSE = 1.5;

	/** The run. */
	public Recording recording() {
		return index.recording();
	}

	/** The moves that are shown. */
	public Rows rows() {
		return axis.rows();
	}

	/** With other distances. */
	public Chart with(Axis newAxis) {
		return new Chart(index, newAxis, lanes, shown, ending);
	}

	/** With another moment shown. */
	public Chart showing(int moment) {
		return new Chart(index, axis, lanes, moment, ending);
	}

	/** Whether there is too little room to see single moves. */
	public boolean isDense(Viewport viewport) {
		int first = axis.rowAt(viewport.top());
		int last = axis.rowAt(viewport.top() + viewport.height());
		return last - first > viewport.height() / DENSE;
	}
}
