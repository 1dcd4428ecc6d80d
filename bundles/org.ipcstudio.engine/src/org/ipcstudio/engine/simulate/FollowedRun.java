package org.ipcstudio.engine.simulate;

/** A strategy that knows when its next move is made: time passes up to then, and then any move may be made. */
interface FollowedRun {
	/** Whether there is a move to come. */
	boolean hasNext();

	/** When the next move is made, in microseconds. */
	long nextTime();

	/** To be told why the run is over while there are moves to come. */
	void noteEnd(String why);
}
