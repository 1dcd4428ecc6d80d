package org.ipcstudio.debug.ui.states;

import org.eclipse.ui.IMemento;
import org.ipcstudio.debug.ui.states.StateGraphModel.Wish;

/** What a user has chosen in the view, kept for the next session. Changed by the thread of the user interface only. */
final class StateGraphSettings {
	/** The numbers of states that are offered as a limit. */
	static final int[] LIMITS = { 100, 250, 500, 1000, 2000 };

	private static final int USUAL_LIMIT = 500;
	private static final String LIMIT = "limit";
	private static final String AROUND = "around";
	private static final String ONLY_DEFECTS = "onlyDefects";
	private static final String LEGEND = "legend";

	private volatile Wish wish;
	private boolean legend;

	/** @param memento what was kept; null for the usual settings */
	StateGraphSettings(IMemento memento) {
		Integer limit = memento == null ? null : memento.getInteger(LIMIT);
		wish = new Wish(limit == null ? USUAL_LIMIT : Math.clamp(limit, LIMITS[0], LIMITS[LIMITS.length - 1]),
				memento != null && Boolean.TRUE.equals(memento.getBoolean(AROUND)),
				memento != null && Boolean.TRUE.equals(memento.getBoolean(ONLY_DEFECTS)));
		legend = memento == null || !Boolean.FALSE.equals(memento.getBoolean(LEGEND));
	}

	void save(IMemento memento) {
		memento.putInteger(LIMIT, wish.limit());
		memento.putBoolean(AROUND, wish.around());
		memento.putBoolean(ONLY_DEFECTS, wish.onlyDefects());
		memento.putBoolean(LEGEND, legend);
	}

	/** What is drawn; may be asked by any thread. */
	Wish wish() {
		return wish;
	}

	void setWish(Wish newWish) {
		wish = newWish;
	}

	/** Whether the legend is shown. */
	boolean legend() {
		return legend;
	}

	void setLegend(boolean shown) {
		legend = shown;
	}
}
