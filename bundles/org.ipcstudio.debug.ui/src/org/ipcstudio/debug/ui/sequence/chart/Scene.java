package org.ipcstudio.debug.ui.sequence.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.ipcstudio.debug.ui.sequence.chart.Shape.Arrow;
import org.ipcstudio.engine.record.RecordedMove;

/**
 * All that is seen of a chart, in the order of painting.
 *
 * @param viewport the part that is seen
 * @param shapes   lines of life first, then bars, arrows, and marks
 * @param moves    the moves of the rows that are seen, in order; none if they are too many to be seen one by one
 * @param shownY   where the moment is that is shown
 * @param endY     where the run ends, or has got
 * @param dense    whether there are too many moves to see single ones
 */
public record Scene(Chart chart, Viewport viewport, List<Shape> shapes, List<RecordedMove> moves, int shownY, int endY,
		boolean dense) {

	/** Where a move is. */
	public int y(RecordedMove move) {
		return viewport.screen(chart.axis().y(move.number(), move.time()));
	}

	/** The moves that have to be put into words: those that texts tell of, and the one that is shown. */
	public int[] told() {
		IntStream seen = IntStream.empty();
		if (hasTexts()) {
			IntStream arrows = shapes.stream().filter(Arrow.class::isInstance).mapToInt(arrow -> ((Arrow) arrow).move().number());
			seen = IntStream.concat(moves.stream().mapToInt(RecordedMove::number), arrows);
		}
		return IntStream.concat(seen, IntStream.of(chart.shown())).filter(number -> number > 0).distinct().toArray();
	}

	/** Whether there is room for texts at the rows. */
	public boolean hasTexts() {
		return !dense && viewport.laneWidth() >= 56 && (chart.axis().isTime() || chart.axis().perRow() >= 12);
	}
}
