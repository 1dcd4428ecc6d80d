package org.ipcstudio.engine.kernel;

/**
 * What a {@link Kernel} forgets, so that states differ only in what matters. Each level forgets more than those before;
 * on every level the moves of corresponding states are the same, in the same order, and so are faults, progress and the
 * accesses to shared variables.
 */
public enum Forgetting {
	/** Everything is kept: for whoever shows values to people. */
	NOTHING,
	/** Values of a process's own variables that none of its later operations can use are 0. */
	DEAD_VALUES,
	/** So is whatever no decision, fault, property or selective receive of any process can depend on. */
	IRRELEVANT_DATA
}
