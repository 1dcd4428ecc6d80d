package org.ipcstudio.engine.inspect;

import java.util.List;

import org.ipcstudio.engine.kernel.QueueInfo;

/**
 * A queue of messages in one state: of a mailbox, a pipe, a fifo or one direction of a link.
 *
 * @param info        what is known of it before anything runs
 * @param exists      whether it exists; only a mailbox may not
 * @param messages    the messages, the one that was sent first in front
 * @param rightHolder who has the right to receive; empty if nobody has it or needs it
 * @param ends        the ends of a pipe or fifo, those to write first; empty for others
 */
public record QueueView(QueueInfo info, boolean exists, List<MessageView> messages, String rightHolder,
		List<EndView> ends) {

	/**
	 * A message.
	 *
	 * @param value     its value, or its values in parentheses
	 * @param sender    who sent it; empty if it was there from the start or that is not known
	 * @param initial   whether it was there from the start
	 * @param awaitedBy who waits until it is taken; empty if nobody does
	 */
	public record MessageView(String value, String sender, boolean initial, String awaitedBy) {
	}

	/**
	 * An end of a pipe or fifo that a process may hold.
	 *
	 * @param process whose end it is
	 * @param write   whether it is one to write
	 * @param held    whether the process holds it now
	 */
	public record EndView(String process, boolean write, boolean held) {
	}

	public QueueView {
		messages = List.copyOf(messages);
		ends = List.copyOf(ends);
	}

	public String name() {
		return info.name();
	}

	/** Whether no message has room in it; one of capacity 0 never has room. */
	public boolean isFull() {
		return messages.size() >= info.capacity();
	}

	/** How much it holds, in words: {@code 3 of 4}, {@code 3}, {@code rendezvous}. */
	public String occupancy() {
		return info.isRendezvous() ? "rendezvous"
				: info.isUnbounded() ? Integer.toString(messages.size()) : messages.size() + " of " + info.capacity();
	}
}
