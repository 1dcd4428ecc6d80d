package org.ipcstudio.checker.advice;

/** In which way a repair changes a system; those that change its meaning least come first. */
public enum RepairKind {
	/** An end of a pipe is closed that was kept open. */
	CLOSE_END("close-end"),
	/** Locks, or what stands for them, are taken in one order by everybody. */
	LOCK_ORDER("lock-order"),
	/** Two statements change places. */
	EXCHANGE("exchange"),
	/** A process does not hold a lock any more while it waits for something else. */
	LEAVE_LOCK("leave-lock"),
	/** A semaphore is signalled, or begins with more. */
	SIGNAL("signal"),
	/** A channel holds more messages, or has a bound. */
	CAPACITY("capacity"),
	/** Several steps become one. */
	ATOMIC("atomic"),
	/** What a warning about the text proposes. */
	QUICK_FIX("quick-fix"),
	/** A process does not wait for a channel to have room, and the message may be dropped. */
	NON_BLOCKING("non-blocking"),
	/** Two of these together. */
	COMBINATION("combination");

	private final String id;

	RepairKind(String id) {
		this.id = id;
	}

	/** Its name in JSON. */
	public String id() {
		return id;
	}
}
