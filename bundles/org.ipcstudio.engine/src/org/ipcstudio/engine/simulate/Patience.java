package org.ipcstudio.engine.simulate;

/**
 * Says when a moment has lasted long enough. Moves take no virtual time, so a process that polls, as in
 * {@code while R.busy { }}, would keep the time from ever going on for those who work. When nothing but idle moves has been
 * made for a while, or a very large number of any moves, the time goes on although some are ready.
 */
final class Patience {
	private static final int IDLE_MOVES_PER_PROCESS = 32;
	private static final int MOVES = 10_000;

	private final int idleLimit;
	private int idle;
	private int made;

	Patience(int processes) {
		idleLimit = IDLE_MOVES_PER_PROCESS * processes;
	}

	/** @param isIdle whether the move changes nothing that another process could notice */
	void noteMove(boolean isIdle) {
		idle = isIdle ? idle + 1 : 0;
		made++;
	}

	/** The time goes on. */
	void restore() {
		idle = 0;
		made = 0;
	}

	boolean isExhausted() {
		return idle >= idleLimit || made >= MOVES;
	}
}
