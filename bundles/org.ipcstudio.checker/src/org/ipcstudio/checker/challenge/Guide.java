package org.ipcstudio.checker.challenge;

import java.util.Optional;

import org.ipcstudio.checker.ProgressListener;

/** Knows when a goal is reached, and the way to it. Belongs to one game and is used by one thread. */
interface Guide {
	/**
	 * A way to the goal.
	 *
	 * @param picks   the moves
	 * @param isShort whether none is shorter
	 */
	record Way(int[] picks, boolean isShort) {
		int length() {
			return picks.length;
		}
	}

	/** How the goal is reached at the end of a path, as a full sentence; empty if it is not. */
	Optional<String> reached(PlayedPath path);

	/** Why the last move did not reach the goal although it may look so, a full sentence; empty otherwise. */
	default Optional<String> almost(PlayedPath path) {
		return Optional.empty();
	}

	/** Whether it is known that no path goes on to the goal. */
	boolean isHopeless(PlayedPath path);

	/** The fewest moves to the goal as far as they are known at once; never too many, 0 if nothing is known. */
	int atLeast(PlayedPath path);

	/**
	 * A shortest known way on to the goal. May take seconds where the system is large.
	 *
	 * @return empty if none is known
	 */
	Optional<Way> way(PlayedPath path, ProgressListener listener);
}
