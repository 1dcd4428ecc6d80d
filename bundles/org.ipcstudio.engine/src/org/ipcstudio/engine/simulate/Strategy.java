package org.ipcstudio.engine.simulate;

/** Chooses what happens next. */
@FunctionalInterface
public interface Strategy {
	/** Returned by {@link #choose} to end the run. */
	int STOP = -1;

	/**
	 * Chooses one of the moves that are ready.
	 *
	 * @param choice the moves, at least one; valid during this call only
	 * @return a number from 0 to {@link Choice#size()} - 1, or {@link #STOP}
	 */
	int choose(Choice choice);
}
