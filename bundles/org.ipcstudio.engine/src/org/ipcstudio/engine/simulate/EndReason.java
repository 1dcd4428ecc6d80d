package org.ipcstudio.engine.simulate;

/** Why a run is over. */
public enum EndReason {
	/** No move is enabled, and every process that has started and is no daemon has ended. */
	ENDED,
	/** No move is enabled, and a process that has started and is no daemon has not ended. */
	DEADLOCK,
	/** A process has broken a rule. */
	FAULT,
	/** A property of the system does not hold. */
	VIOLATION,
	/** The largest number of moves is made. */
	STEP_LIMIT,
	/** The virtual time is up. */
	TIME_LIMIT,
	/** A channel holds more messages than the memory is meant to hold. */
	MESSAGE_LIMIT,
	/** The user has had enough. */
	CANCELLED,
	/** The strategy does not want to go on; a replay is through, or does not fit. */
	STOPPED
}
