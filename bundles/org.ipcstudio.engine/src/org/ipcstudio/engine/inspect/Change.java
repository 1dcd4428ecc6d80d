package org.ipcstudio.engine.inspect;

/**
 * A difference between two states.
 *
 * @param kind    what has changed
 * @param process the process that it is about, -1 if it is about none
 * @param subject the name of what has changed: {@code Jobs}, {@code Account.balance}, {@code Producer.i},
 *                {@code Producer}
 * @param before  what was there before, in words
 * @param after   what is there now, in words
 */
public record Change(Kind kind, int process, String subject, String before, String after) {

	/** What may change. */
	public enum Kind {
		/** The messages of a queue. */
		QUEUE,
		/** Whether a mailbox exists. */
		MAILBOX,
		/** A shared variable. */
		SHARED,
		/** Who holds a lock, or the count of a semaphore. */
		LOCK,
		/** Who has the right to receive from a mailbox. */
		RIGHT,
		/** Whether a process holds an end of a pipe or fifo. */
		END,
		/** A variable of a process. */
		VARIABLE,
		/** Where a process is. */
		PROCESS
	}

	/** The change in one line: {@code Jobs: [1, 2] → [1, 2, 3]}, {@code Producer goes on to line 12: send 3 to Jobs}. */
	public String text() {
		return kind == Kind.PROCESS ? subject + " " + after : "%s: %s → %s".formatted(subject, before, after);
	}
}
