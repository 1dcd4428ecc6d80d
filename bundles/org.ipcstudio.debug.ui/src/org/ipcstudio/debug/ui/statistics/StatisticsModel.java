package org.ipcstudio.debug.ui.statistics;

import java.util.Set;

/**
 * What the view shows. Immutable.
 *
 * @param settings what was asked for
 * @param moment   the moment up to which the run was measured
 * @param time     the virtual time until then, in microseconds
 * @param table    the numbers
 * @param drawn    the names of the lines that are drawn
 * @param chart    the chart
 */
record StatisticsModel(Settings settings, int moment, long time, NumberTable table, Set<String> drawn, ChartData chart) {

	/**
	 * What is asked for.
	 *
	 * @param upToMoment whether to measure up to the moment that is shown, as opposed to the whole run
	 * @param byTime     whether lines go over virtual time
	 * @param chosen     the names of the lines that are drawn; null for those that are most worth it
	 */
	record Settings(ChartKind kind, boolean upToMoment, boolean byTime, Set<String> chosen) {

		Settings withKind(ChartKind newKind) {
			return new Settings(newKind, upToMoment, byTime, null);
		}

		Settings withUpToMoment(boolean newUpToMoment) {
			return new Settings(kind, newUpToMoment, byTime, chosen);
		}

		Settings withByTime(boolean newByTime) {
			return new Settings(kind, upToMoment, newByTime, chosen);
		}

		Settings withChosen(Set<String> newChosen) {
			return new Settings(kind, upToMoment, byTime, newChosen);
		}
	}
}
