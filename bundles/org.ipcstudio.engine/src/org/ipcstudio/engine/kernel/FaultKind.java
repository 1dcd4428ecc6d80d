package org.ipcstudio.engine.kernel;

/** What a program can do wrong while it runs. */
public enum FaultKind {
	/** An {@code assert} that does not hold, or a {@code fail}. */
	ASSERTION("assertion"),
	/** Range, index, division, null, a re-entered lock, a closed end, and the like. */
	RUNTIME("runtime-fault"),
	/** A write to a pipe that nobody can read any more. */
	BROKEN_PIPE("broken-pipe"),
	/** Use of a mailbox that does not exist. */
	ABSENT_MAILBOX("absent-mailbox");

	private final String id;

	FaultKind(String id) {
		this.id = id;
	}

	/** The name of the kind in reports and in JSON. */
	public String id() {
		return id;
	}
}
