package org.ipcstudio.checker.internal.explore;

import org.ipcstudio.engine.kernel.State;

/** The states that were found, numbered from 0, each with the state that it was first reached from. */
interface FoundStates {
	/** The number of states. */
	int size();

	/** Restores a state. */
	void load(int index, State state);

	/** The state from which a state was first reached; negative for the initial one. */
	int predecessor(int index);
}
