package org.ipcstudio.debug.ui.sequence;

import java.util.List;
import java.util.Set;

import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.sequence.chart.Lane;

/**
 * What a chart shows.
 *
 * @param moves      how many moves of the run it knows
 * @param rows       how many of them pass the filter
 * @param shown      the moment that the heads tell of
 * @param lanes      the names of the lines of life, from left to right
 * @param selection  what is marked
 * @param laneWidth  the room of a line of life in pixels
 * @param ending     how the run ends; the empty string if it goes on or that is not known yet
 * @param isComplete whether all that is seen is in words
 * @param isEndSeen  whether the end of the run, as far as it has got, is in sight
 * @param isDense    whether single moves are too close to be seen
 */
public record ChartState(int moves, int rows, int shown, List<String> lanes, Set<Subject> selection, int laneWidth, String ending,
		boolean isComplete, boolean isEndSeen, boolean isDense) {
	static ChartState of(ChartCanvas canvas) {
		ChartContents contents = canvas.contents();
		if (contents == null) {
			return new ChartState(0, 0, 0, List.of(), canvas.selection(), 0, "", false, false, false); //$NON-NLS-1$
		}
		boolean complete = canvas.scene().moves().stream().allMatch(move -> contents.words().get(move.number()) != null);
		return new ChartState(contents.index().length(), contents.rows().count(), contents.shown(),
				contents.lanes().shown().stream().map(Lane::name).toList(), canvas.selection(), canvas.scale().laneWidth(),
				contents.ending() == null ? "" : contents.ending().text(), //$NON-NLS-1$
				complete || !canvas.scene().hasTexts(), canvas.scene().endY() <= canvas.viewport().height(),
				canvas.scene().dense());
	}
}
