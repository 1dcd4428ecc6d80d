package org.ipcstudio.engine.simulate;

import org.ipcstudio.engine.kernel.Moves;

/**
 * What identifies a move where its number among the moves of a state does not: in a run of which something was left out,
 * other moves may stand before it.
 *
 * @param process  the process that makes it
 * @param kind     one of the kinds of {@link Moves}
 * @param branch   which branch of the operation
 * @param partner  the other process of a rendezvous, or -1
 * @param argument what was chosen
 */
record MoveKey(int process, int kind, int branch, int partner, int argument) {

	static MoveKey of(Moves moves, int move) {
		return new MoveKey(moves.process(move), moves.kind(move), moves.branch(move), moves.partner(move),
				moves.argument(move));
	}

	boolean involves(int aProcess) {
		return process == aProcess || partner == aProcess;
	}

	/** The number of the move that is most like this one: the same, or one that differs in what was chosen; -1 if there is none. */
	int find(Moves moves) {
		int similar = -1;
		for (int move = 0; move < moves.size(); move++) {
			if (moves.process(move) == process && moves.kind(move) == kind && moves.branch(move) == branch
					&& moves.partner(move) == partner) {
				if (moves.argument(move) == argument) {
					return move;
				}
				similar = similar < 0 ? move : similar;
			}
		}
		return similar;
	}
}
