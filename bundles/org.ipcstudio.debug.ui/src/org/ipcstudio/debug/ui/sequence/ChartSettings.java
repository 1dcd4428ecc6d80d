package org.ipcstudio.debug.ui.sequence;

import org.ipcstudio.debug.ui.sequence.chart.LaneOrder;
import org.ipcstudio.debug.ui.sequence.chart.MoveFilter;

/** What somebody wants to see of a run. Immutable. */
record ChartSettings(MoveFilter filter, LaneOrder order) {
	ChartSettings with(MoveFilter newFilter) {
		return new ChartSettings(newFilter, order);
	}

	ChartSettings with(LaneOrder newOrder) {
		return new ChartSettings(filter, newOrder);
	}
}
