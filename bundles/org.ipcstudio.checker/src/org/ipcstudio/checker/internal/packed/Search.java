package org.ipcstudio.checker.internal.packed;

import org.ipcstudio.checker.internal.graph.Renaming;
import org.ipcstudio.engine.kernel.State;

/** Finds the states of a system and numbers them from 0 in the order in which they are found. */
public interface Search {
	/** Hears of a search, on the thread that runs it. */
	interface Observer {
		/** A state is worth a closer look: no move is enabled, a move has not been judged yet, or the test says so. */
		void look(int state);

		/**
		 * Called again and again.
		 *
		 * @return whether the search has to end
		 */
		boolean isSpent();
	}

	/**
	 * Searches until everything is found, there is no more room, or the observer wants it to end; to be called once.
	 *
	 * @param test tells which states the observer has to look at, apart from those without moves
	 */
	void run(StateTest test, Observer observer);

	/** The number of states found so far. */
	int size();

	/** The state from which a state was first reached; negative for the first one. */
	int predecessor(int state);

	/** Restores a state as it is reached from its predecessor. */
	void load(int number, State state);

	/** The name that a process has in the {@linkplain #load restored} state, given the one in the state that was kept. */
	default int process(int number, int process) {
		return process;
	}

	/** How processes take each other's places on the way from one state to the next. */
	default Renaming renaming() {
		return Renaming.NONE;
	}

	/** The number of states of which all moves were made. */
	int explored();

	/** The number of moves made. */
	long transitions();

	/** Whether the search has ended because there was no room for a further state. */
	boolean isFull();

	/** Whether it was memory that there was not enough of, as opposed to the number of states that may be found. */
	boolean isOutOfMemory();

	/** The bytes that are kept for each state. */
	double bytesPerState();
}
