package org.ipcstudio.debug.run;

/** Hears what becomes of a session, in order and in its thread; return soon. */
public interface SessionListener {
	/** It goes on towards a goal. */
	default void resumed(RunSession session, Goal goal) {
	}

	/** It stands again. */
	default void suspended(RunSession session, Suspension suspension) {
	}

	/** It is over; nothing else is told afterwards. */
	default void terminated(RunSession session) {
	}
}
