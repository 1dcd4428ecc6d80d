package org.ipcstudio.checker.internal.explore;

import org.ipcstudio.checker.internal.graph.Renaming;
import org.ipcstudio.engine.kernel.State;

/** The states that were found, numbered from 0, each with the state that it was first reached from. */
interface FoundStates {
	/** The number of states. */
	int size();

	/** Restores a state. */
	void load(int index, State state);

	/** The name that a process has in the restored state, given the one that it has in the graph of the states. */
	int process(int index, int process);

	/** How processes take each other's places on the edges of the graph of the states. */
	Renaming renaming();

	/** The state from which a state was first reached; negative for the initial one. */
	int predecessor(int index);
}
