package org.ipcstudio.editor.live;

import java.util.List;

/**
 * The messages in a mailbox, a pipe, a fifo or one direction of a link, or in one element of an array of them.
 *
 * @param name     {@code Fork[1]}, {@code A -> B}
 * @param size     how many messages there are
 * @param capacity how many fit; 0 for a rendezvous, {@link #UNBOUNDED} if there is always room
 * @param messages the messages, the one that is taken next first; of many only the first ones
 * @param remark   what else is to be said, in a full sentence, such as that it does not exist; may be empty
 */
public record QueueState(String name, int size, int capacity, List<MessageItem> messages, String remark)
		implements ElementState {
	/** The capacity of a queue that has always room. */
	public static final int UNBOUNDED = Integer.MAX_VALUE;

	public QueueState {
		messages = List.copyOf(messages);
	}

	/** A queue all messages of which are given. */
	public QueueState(String name, int capacity, List<MessageItem> messages) {
		this(name, messages.size(), capacity, messages, "");
	}

	public boolean isUnbounded() {
		return capacity == UNBOUNDED;
	}

	/** Whether there is no room for another message. */
	public boolean isFull() {
		return capacity > 0 && !isUnbounded() && size >= capacity;
	}
}
