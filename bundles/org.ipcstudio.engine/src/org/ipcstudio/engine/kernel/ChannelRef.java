package org.ipcstudio.engine.kernel;

import java.util.BitSet;

/** A compiled reference to a channel; the queue it names may depend on the variables of the process. */
public sealed interface ChannelRef {
	/** Stands for the link of a process with itself: nobody ever answers. */
	int NEVER = -1;

	/** The queue to send to, or {@link #NEVER}. */
	int outgoing(Context c);

	/** The queue to receive from, or {@link #NEVER}. */
	int incoming(Context c);

	/** Looks at the channel in the present state; an absent mailbox is empty and full. */
	default int look(Context c, Looked looked) {
		int queue = looked == Looked.FULL || looked == Looked.BROKEN ? outgoing(c) : incoming(c);
		return queue == NEVER ? Channels.lookAtNothing(looked) : Channels.look(c, queue, looked);
	}

	/** The name as reports show it, with the index resolved as far as it can be. */
	String describe(Context c);

	/**
	 * A mailbox, pipe or fifo, or an element of an array of them.
	 *
	 * @param index   null if it is no array
	 * @param allowed for each instance of the process the elements it is connected to; null if it is connected to all
	 */
	record Element(int firstQueue, int size, Expr index, BitSet[] allowed, String name) implements ChannelRef {
		@Override
		public int outgoing(Context c) {
			int element = index == null ? 0 : Checks.index(index.eval(c), size, name);
			if (allowed != null && !allowed[c.self].get(element)) {
				throw FaultException.runtime("%s is not connected to %s[%d] in this direction"
						.formatted(c.system.process(c.process).name(), name, element));
			}
			return firstQueue + element;
		}

		@Override
		public int incoming(Context c) {
			return outgoing(c);
		}

		@Override
		public String describe(Context c) {
			if (index == null) {
				return name;
			}
			try {
				return "%s[%d]".formatted(name, index.eval(c));
			} catch (FaultException e) {
				return name + "[?]";
			}
		}
	}

	/** The link with another process. */
	record Peer(Expr process) implements ChannelRef {
		@Override
		public int outgoing(Context c) {
			int peer = process.eval(c);
			return peer == c.process ? NEVER : found(c, peer, c.system.process(c.process).queueTo(peer), "to");
		}

		@Override
		public int incoming(Context c) {
			int peer = process.eval(c);
			return peer == c.process ? NEVER : found(c, peer, c.system.process(c.process).queueFrom(peer), "from");
		}

		private static int found(Context c, int peer, int queue, String direction) {
			if (peer == Context.NULL) {
				throw FaultException.runtime("null is used where a process is needed");
			}
			if (queue < 0) {
				throw FaultException.runtime("there is no link %s %s".formatted(direction, c.system.process(peer).name()));
			}
			return queue;
		}

		@Override
		public String describe(Context c) {
			try {
				int peer = process.eval(c);
				return peer == Context.NULL ? "null" : c.system.process(peer).name();
			} catch (FaultException e) {
				return "?";
			}
		}
	}
}
