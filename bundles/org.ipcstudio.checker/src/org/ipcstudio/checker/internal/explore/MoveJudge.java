package org.ipcstudio.checker.internal.explore;

import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.State;

/** Looks for one kind of defect in every move. */
@FunctionalInterface
interface MoveJudge {
	/**
	 * Reports what is wrong with a move.
	 *
	 * @param visit     the state that offers it
	 * @param move      which of the state's moves; -1 for the start of the system, where there is no such state
	 * @param successor the state after it
	 * @param effects   what it did
	 * @return whether the exploration goes on in the successor
	 */
	boolean judge(Visit visit, int move, State successor, Effects effects);
}
