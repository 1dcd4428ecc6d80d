package org.ipcstudio.engine.simulate;

/** How far a run is; the two clocks that everything is measured by. */
final class Ticks {
	/** The virtual time in microseconds. */
	long time;
	/** The number of moves made. */
	long moves;
}
