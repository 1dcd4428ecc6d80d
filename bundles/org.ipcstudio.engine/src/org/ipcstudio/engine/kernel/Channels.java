package org.ipcstudio.engine.kernel;

/** What the channels are like in a state, as one process sees them. */
public final class Channels {
	private Channels() {
	}

	/** Whether a mailbox exists; other channels always do. */
	public static boolean exists(Context c, QueueInfo queue) {
		return queue.existsWord() < 0 || c.words[queue.existsWord()] != 0;
	}

	/** Whether a process holds its end. */
	public static boolean holdsEnd(Context c, QueueInfo queue, boolean write) {
		for (EndInfo end : write ? queue.writeEnds() : queue.readEnds()) {
			if (end.process() == c.process) {
				return c.words[end.word()] != 0;
			}
		}
		return false;
	}

	/**
	 * Whether an end of the pipe is open: held by somebody, or kept open by the parent of a child that has not been
	 * spawned yet. In a fifo the own end does not count.
	 */
	public static boolean isOpen(Context c, QueueInfo queue, boolean write) {
		for (EndInfo end : write ? queue.writeEnds() : queue.readEnds()) {
			if (!(queue.isFifo() && end.process() == c.process) && isOpen(c, end)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOpen(Context c, EndInfo end) {
		return c.words[end.word()] != 0 || end.heldFromStart() && isExpected(c, end.process());
	}

	/** Whether a process has not been spawned yet, but those who could spawn it live. */
	private static boolean isExpected(Context c, int process) {
		ProcessInfo child = c.system.process(process);
		if (child.parent() < 0 || c.words[child.base()] != ProcessInfo.NOT_STARTED) {
			return false;
		}
		ProcessInfo parent = c.system.process(child.parent());
		return c.words[parent.base()] >= 0 || isExpected(c, parent.id());
	}

	/** Whether the process may add a message now. */
	public static boolean hasRoom(Context c, QueueInfo queue) {
		State state = c.state;
		int count = state.count(queue.id());
		return switch (queue.kind()) {
			case HALF_DUPLEX_FIFO -> count < queue.capacity()
					&& (count == 0 || state.origin(queue.id(), 0) == c.process + 1);
			case FULL_DUPLEX_FIFO -> own(c, queue) < queue.capacity();
			default -> count < queue.capacity();
		};
	}

	/** The messages of the process itself in a queue. */
	private static int own(Context c, QueueInfo queue) {
		int own = 0;
		for (int i = c.state.count(queue.id()) - 1; i >= 0; i--) {
			own += c.state.origin(queue.id(), i) == c.process + 1 ? 1 : 0;
		}
		return own;
	}

	/** Whether the process may read this message: nobody reads his own from a fifo. */
	public static boolean isReadable(Context c, QueueInfo queue, int index) {
		return !queue.isFifo() || c.state.origin(queue.id(), index) != c.process + 1;
	}

	/** Whether a queue holds nothing that the process may read. */
	public static boolean isEmpty(Context c, QueueInfo queue) {
		return c.state.count(queue.id()) == (queue.isFifo() ? own(c, queue) : 0);
	}

	static int look(Context c, int queueId, Looked looked) {
		QueueInfo queue = c.system.queue(queueId);
		if (!exists(c, queue)) {
			return lookAtNothing(looked);
		}
		return switch (looked) {
			case LEN -> queue.kind() == QueueKind.FULL_DUPLEX_FIFO
					? c.state.count(queueId) - own(c, queue) : c.state.count(queueId);
			case EMPTY -> queue.isRendezvous() || isEmpty(c, queue) ? 1 : 0;
			case FULL -> messagesAgainstCapacity(c, queue) >= queue.capacity() ? 1 : 0;
			case EOF -> isEmpty(c, queue) && !isOpen(c, queue, true) ? 1 : 0;
			case BROKEN -> isOpen(c, queue, false) ? 0 : 1;
		};
	}

	/** A full duplex fifo has a capacity for each writer. */
	private static int messagesAgainstCapacity(Context c, QueueInfo queue) {
		return queue.kind() == QueueKind.FULL_DUPLEX_FIFO ? own(c, queue) : c.state.count(queue.id());
	}

	static int lookAtNothing(Looked looked) {
		return looked == Looked.EMPTY || looked == Looked.FULL ? 1 : 0;
	}
}
