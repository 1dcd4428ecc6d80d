package org.ipcstudio.engine.inspect;

/**
 * A process in one state.
 *
 * @param id        its index among the process instances
 * @param name      {@code Worker[2]}
 * @param daemon    whether it may wait for ever
 * @param status    how it stands with it
 * @param location  where it is in its program; negative if it does not run
 * @param line      the line of the operation it is at, that of its declaration if it does not run
 * @param operation what it is about to do, with values: {@code send 1 to Jobs}; empty if it does not run
 * @param atomic    whether it is in the middle of an atomic block
 * @param words     the whole as the rest of a sentence that its name begins:
 *                  {@code waits for the lock A, which B holds}
 */
public record ProcessView(int id, String name, boolean daemon, Status status, int location, int line, String operation,
		boolean atomic, String words) {

	/** What a state tells of a process. */
	public enum Status {
		/** Its parent has not spawned it yet. */
		NOT_STARTED,
		/** It can go on. */
		READY,
		/** None of its moves is possible. */
		WAITING,
		/** Its program is over. */
		ENDED
	}

	/** Whether it has started and not ended. */
	public boolean runs() {
		return status == Status.READY || status == Status.WAITING;
	}

	/** Its name and what is to be said of it, as a sentence. */
	public String sentence() {
		return name + " " + words + ".";
	}
}
