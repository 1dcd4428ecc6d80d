package org.ipcstudio.engine.kernel;

/** The kinds of channel that a queue can belong to. */
public enum QueueKind {
	MAILBOX, LINK, PIPE, HALF_DUPLEX_FIFO, FULL_DUPLEX_FIFO;

	boolean hasEnds() {
		return this != MAILBOX && this != LINK;
	}
}
