package org.ipcstudio.engine.simulate;

/** Hears now and then how far a run is. */
@FunctionalInterface
public interface ProgressListener {
	/**
	 * Called by the thread of the run, every so many thousand moves.
	 *
	 * @param moves the number of moves made
	 * @param time  the virtual time in microseconds
	 */
	void reached(long moves, long time);
}
