package org.ipcstudio.engine.record;

/** How it stands with a process at a moment of a run. */
public enum Activity {
	/** Its parent has not spawned it yet. */
	NOT_STARTED,
	/** It could go on, but it has not been its turn. */
	READY,
	/** It works or transfers a message. */
	WORKING,
	/** It waits. */
	WAITING,
	/** Its program is over. */
	ENDED,
	/** It has broken a rule, and ended by that. */
	FAULTED
}
