package org.ipcstudio.debug.run;

import java.util.function.Predicate;

/**
 * Where a session is to go.
 *
 * @param kind    what the user has asked for
 * @param process the process whose moves are made first wherever it can move, and whose moves count; -1 if none is meant
 * @param pick    the move to begin with, as an index among the moves of the kernel; -1 for whichever the strategy chooses
 * @param reached told of every move; says whether the goal is reached
 */
public record Goal(Kind kind, int process, int pick, Predicate<RunView> reached) {

	/** The kinds of goals. */
	public enum Kind {
		RESUME, STEP_INTO, STEP_OVER, STEP_RETURN, RUN_TO, BACK
	}

	/** To the end, or to wherever something stops it. */
	public static Goal resume() {
		return new Goal(Kind.RESUME, -1, -1, run -> false);
	}

	/** One move, whoever makes it. */
	public static Goal nextMove() {
		return new Goal(Kind.STEP_INTO, -1, -1, run -> true);
	}

	/** One move, and which. */
	public static Goal move(int pick) {
		return new Goal(Kind.STEP_INTO, -1, pick, run -> true);
	}

	/** The next move of a process. */
	public static Goal nextMoveOf(int process) {
		return new Goal(Kind.STEP_INTO, process, -1, run -> run.involves(process));
	}

	/**
	 * Moves of a process, until one after which a condition holds.
	 *
	 * @param kind {@link Kind#STEP_OVER}, {@link Kind#STEP_RETURN} or {@link Kind#RUN_TO}
	 */
	public static Goal movesOf(int process, Kind kind, Predicate<RunView> reached) {
		return new Goal(kind, process, -1, run -> run.involves(process) && reached.test(run));
	}

	/** The last state before the newest move of a process; of anybody's for -1. */
	public static Goal back(int process) {
		return new Goal(Kind.BACK, process, -1, run -> process < 0 || run.involves(process));
	}

	/** Whether it is a part of the way only, as opposed to going on. */
	public boolean isStep() {
		return kind != Kind.RESUME && kind != Kind.RUN_TO;
	}
}
