package org.ipcstudio.engine.record;

/** What a move did with a message. */
public enum MoveEffect {
	/** It was about no message. */
	NONE,
	/** A message has joined the end of a queue. */
	SENT,
	/** A message has left its queue for a receiver. */
	RECEIVED,
	/** A message has passed from the sender to the receiver of a rendezvous. */
	PASSED,
	/** A message was dropped by the network, or messages went with their mailbox. */
	LOST,
	/** The sender has taken its message back. */
	WITHDRAWN;

	private static final MoveEffect[] VALUES = values();

	static MoveEffect of(int ordinal) {
		return VALUES[ordinal];
	}
}
