package org.ipcstudio.engine.kernel;

/** How a run of local computation may end its process, other than by a fault. */
public enum Ending {
	/** It does not. */
	NEVER,
	/** At the end of the program, where all blocks have been left. */
	AT_THE_END,
	/** By {@code exit}, perhaps from inside of blocks, so that locks may be held. */
	BY_EXIT;

	/** What is to be expected where one of two things happens. */
	public Ending or(Ending other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
