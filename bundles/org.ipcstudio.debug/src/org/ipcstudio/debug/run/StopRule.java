package org.ipcstudio.debug.run;

/** Decides where a run stops. Called by the thread of the run behind every move, so it has to be quick. */
@FunctionalInterface
public interface StopRule {
	/**
	 * Looks at a move that has just been made.
	 *
	 * @return why the run is to stop behind it, such as breakpoints; null if it is to go on
	 */
	Object stop(RunView run);
}
