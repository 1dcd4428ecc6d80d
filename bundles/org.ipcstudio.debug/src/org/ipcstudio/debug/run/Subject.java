package org.ipcstudio.debug.run;

/**
 * Something that takes part in a run and can be selected.
 *
 * @param kind what it is
 * @param name as the engine names it: {@code Philosopher[1]}, {@code Fork[0]}, {@code A -> B} for one direction of a link,
 *             {@code Account.balance}
 */
public record Subject(Kind kind, String name) {

	/** The kinds of subjects. */
	public enum Kind {
		PROCESS, CHANNEL, VARIABLE, LOCK, CARRIER
	}

	/** A process instance. */
	public static Subject process(String name) {
		return new Subject(Kind.PROCESS, name);
	}

	/** A mailbox, a pipe, a fifo, or one direction of a link. */
	public static Subject channel(String name) {
		return new Subject(Kind.CHANNEL, name);
	}

	/** A lock or semaphore. */
	public static Subject lock(String name) {
		return new Subject(Kind.LOCK, name);
	}

	/** What it belongs to: the name without the index of an element. */
	public String baseName() {
		int bracket = name.indexOf('[');
		return bracket < 0 ? name : name.substring(0, bracket);
	}
}
