package org.ipcstudio.checker.internal.explore;

import java.util.List;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;

/** The state that is being explored, as judges see it. The same object is used for every state. */
final class Visit {
	private final Kernel kernel;
	private final State state;
	private final Moves moves = new Moves();
	private int index = -1;

	/** @param state room for the states */
	Visit(Kernel kernel, State state) {
		this.kernel = kernel;
		this.state = state;
	}

	/** The state has been loaded. */
	void begin(int newIndex) {
		index = newIndex;
		kernel.moves(state, moves);
	}

	Kernel kernel() {
		return kernel;
	}

	/** The state; not to be changed. */
	State state() {
		return state;
	}

	/** Its number. */
	int index() {
		return index;
	}

	/** The moves that it offers. */
	Moves moves() {
		return moves;
	}

	/** A context in which conditions can be evaluated in this state. */
	Context context() {
		return kernel.enter(state);
	}

	/** The processes that have started, have not ended and are no daemons; where no move is enabled, all of them wait. */
	List<Integer> waiting() {
		return DeadlockJudge.waiting(kernel, state);
	}
}
