package org.ipcstudio.checker.challenge;

import java.util.Optional;
import java.util.OptionalInt;

import org.ipcstudio.engine.trace.Play;

/**
 * What a trace comes to as the solution of a challenge.
 *
 * @param outcome    whether it is one
 * @param score      the score; that of a trace that does not fit is a failure
 * @param reachedAt  the move that reaches the goal, from 1
 * @param moves      the number of moves in the trace
 * @param play       what help was used, as the trace says; empty if it was not played as a challenge
 * @param trust      how far that can be believed
 * @param explanation how the goal is reached, or why it is not, in full sentences
 */
public record GradedTrace(Outcome outcome, Score score, OptionalInt reachedAt, int moves, Optional<Play> play,
		Trust trust, String explanation) {
	/** Whether a trace reaches the goal. */
	public enum Outcome {
		/** It does. */
		REACHED,
		/** It does not, or not as the challenge allows it. */
		NOT_REACHED,
		/** It is no run of the system. */
		NO_FIT
	}

	/** How far it can be believed what a trace says of hints and moves that were taken back. */
	public enum Trust {
		/** The seal fits: nobody has changed the file by hand. */
		SEALED,
		/** The seal does not fit: the file was changed, or it was played for another challenge or text of this one. */
		BROKEN,
		/** It was made in another way, and says nothing of help. */
		NOT_PLAYED
	}

	public boolean isReached() {
		return outcome == Outcome.REACHED;
	}
}
