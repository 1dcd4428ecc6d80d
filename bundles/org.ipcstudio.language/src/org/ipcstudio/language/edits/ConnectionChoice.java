package org.ipcstudio.language.edits;

import org.ipcstudio.model.Direction;

/** What a line that is drawn from a first node to a second one can mean. */
public enum ConnectionChoice {

	/** {@code A -> B}. */
	FORWARD(Direction.FORWARD),
	/** {@code A <- B}. */
	BACKWARD(Direction.BACKWARD),
	/** {@code A <-> B}. */
	BOTH(Direction.BOTH),
	/** {@code A -- B}: the process uses the lock or semaphore. */
	USE(Direction.USE),
	/** A link between two processes that goes both ways. */
	LINK(null),
	/** A link from the first process to the second. */
	ONE_WAY_LINK(null),
	/** The second process becomes a child of the first. */
	CHILD(null),
	/** One of the two is a bus or a network and carries the other, which is a channel. */
	CARRIER(null),
	/** One of the two is a process and becomes the creator of the other, which is a pipe; never offered for a line. */
	CREATOR(null);

	private final Direction direction;

	ConnectionChoice(Direction direction) {
		this.direction = direction;
	}

	/** Whether it is a connection, not a link or an attribute. */
	public boolean isConnection() {
		return direction != null;
	}

	/** The arrow of the connection; null if it is none. */
	public Direction direction() {
		return direction;
	}

	/** The connection with an arrow. */
	public static ConnectionChoice of(Direction direction) {
		return switch (direction) {
		case FORWARD -> FORWARD;
		case BACKWARD -> BACKWARD;
		case BOTH -> BOTH;
		case USE -> USE;
		};
	}
}
