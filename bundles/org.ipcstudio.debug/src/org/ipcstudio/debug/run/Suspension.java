package org.ipcstudio.debug.run;

/**
 * Why a session stands.
 *
 * @param kind    what kind of reason it is
 * @param goal    what it was to reach; null at the start
 * @param reason  what a {@link StopRule} has given; null for the other kinds
 */
public record Suspension(Kind kind, Goal goal, Object reason) {

	/** The kinds of reasons. */
	public enum Kind {
		/** It has not gone on yet. */
		START,
		/** It is where it was to go. */
		GOAL_REACHED,
		/** A rule says so, such as a breakpoint. */
		STOP_RULE,
		/** Somebody has asked for it. */
		REQUEST,
		/** The run is over. */
		END,
		/** Many moves were made and the goal was not reached. */
		GOAL_NOT_REACHED
	}
}
