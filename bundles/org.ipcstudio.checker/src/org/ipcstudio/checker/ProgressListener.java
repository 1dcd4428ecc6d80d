package org.ipcstudio.checker;

/** Hears, several times a second and on the thread that checks, how far a check has come, and may end it. */
public interface ProgressListener {
	/** Hears nothing and never ends a check. */
	ProgressListener NONE = new ProgressListener() {
	};

	/**
	 * The exploration goes on.
	 *
	 * @param states      the states found so far
	 * @param explored    how many of them have been explored
	 * @param transitions the moves made so far
	 * @param depth       the number of moves from the initial state to those that are explored now
	 * @param memoryBytes what the states and their graph take now, in bytes
	 */
	default void explored(long states, long explored, long transitions, int depth, long memoryBytes) {
	}

	/** Whether the check has to end as soon as possible. */
	default boolean isCancelled() {
		return false;
	}
}
