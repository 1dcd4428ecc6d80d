package org.ipcstudio.debug.ui.statistics;

import java.util.List;

import org.ipcstudio.debug.ui.views.RunColors.Role;

/**
 * What a chart draws. Immutable; the arrays are not to be changed.
 *
 * @param xTitle     what goes from left to right; of bars what is long
 * @param yTitle     what goes up; empty for bars
 * @param xs         where the points of lines are; empty for bars
 * @param categories what the bars belong to; empty for lines
 * @param series     lines, or the bars of one colour
 * @param stacked    whether bars of different colours make up a whole
 */
record ChartData(String xTitle, String yTitle, double[] xs, List<String> categories, List<Series> series, boolean stacked) {

	/**
	 * A line, or the bars of one colour.
	 *
	 * @param role its colour; null for one of those for several lines
	 */
	record Series(String name, double[] ys, Role role) {
	}

	boolean hasLines() {
		return categories.isEmpty();
	}

	boolean isEmpty() {
		return series.isEmpty() || hasLines() && xs.length == 0;
	}
}
