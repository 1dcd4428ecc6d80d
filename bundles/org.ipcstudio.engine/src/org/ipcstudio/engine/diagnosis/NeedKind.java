package org.ipcstudio.engine.diagnosis;

/** What a waiting process may lack. */
public enum NeedKind {
	/** A message in a mailbox or link, or a sender at a rendezvous. */
	MESSAGE,
	/** Something in a pipe or fifo, or its end of file. */
	DATA,
	/** Room in a channel that is full. */
	ROOM,
	/** A receiver at a rendezvous. */
	RECEIVER,
	/** That the message it has sent is taken. */
	RECEIPT,
	/** The right to receive from an exclusive mailbox. */
	RIGHT,
	/** A lock. */
	LOCK,
	/** A signal of a semaphore. */
	SIGNAL,
	/** The end of a child. */
	CHILD,
	/** Another value of shared variables, or another state of channels. */
	CONDITION,
	/** That somebody opens the other side of a fifo. */
	OPENING
}
