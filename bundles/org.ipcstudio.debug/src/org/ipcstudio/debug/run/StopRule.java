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

	/**
	 * Looks at a run that begins at once, before its first move; there is no {@link RunView#move()} yet.
	 *
	 * @return why the run is to stop there; null if it is to go on
	 */
	default Object stopAtStart(RunView run) {
		return null;
	}
}
