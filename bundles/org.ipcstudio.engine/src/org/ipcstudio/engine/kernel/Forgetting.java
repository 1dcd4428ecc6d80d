package org.ipcstudio.engine.kernel;

/** What a {@link Kernel} forgets, so that states differ only in what matters. Each level forgets more than those before. */
public enum Forgetting {
	/** Everything is kept: for whoever shows values to people. */
	NOTHING,
	/** Values of a process's own variables that none of its later operations can use are 0. */
	DEAD_VALUES
}
