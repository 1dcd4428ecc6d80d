package org.ipcstudio.checker;

/** What can end a check before it is complete. */
public enum Limit {
	/** {@link CheckOptions#maxStates()}. */
	STATES,
	/** {@link CheckOptions#maxMemory()}. */
	MEMORY,
	/** {@link CheckOptions#timeLimit()}. */
	TIME,
	/** {@link ProgressListener#isCancelled()}. */
	CANCELLED
}
