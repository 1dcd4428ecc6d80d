package org.ipcstudio.debug.breakpoints;

import java.util.function.IntPredicate;

import org.ipcstudio.debug.run.RunView;

/** Recognises what a breakpoint waits for. Asked behind every move by the thread of the run. */
interface Trigger {
	/** Nobody has done it. */
	int NOBODY = -1;

	/**
	 * The first process that has done it by this move.
	 *
	 * @param accepts whether it counts if a process has done it
	 * @return its index; {@link #NOBODY} if there is none
	 */
	int find(RunView run, IntPredicate accepts);

	/** As {@link #find}, before the first move. */
	default int findAtStart(RunView run, IntPredicate accepts) {
		return NOBODY;
	}
}
