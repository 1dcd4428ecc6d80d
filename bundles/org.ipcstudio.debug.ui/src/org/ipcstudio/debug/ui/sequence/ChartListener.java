package org.ipcstudio.debug.ui.sequence;

import java.util.Collection;

import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.sequence.chart.LaneOrder;

/** Hears what somebody does on the canvas of a chart. */
interface ChartListener {
	/** A moment is to be shown. */
	void show(int moment);

	/** Something is to be selected in all views; nothing if it is empty. */
	void select(Collection<Subject> subjects);

	/** A move is to be shown in the source. */
	void open(int move);

	/** The lanes are to be in another order, hidden or folded. */
	void arrange(LaneOrder order);

	/** Moves are seen that have not been put into words. */
	void wordsWanted();
}
