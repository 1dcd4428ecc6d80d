package org.ipcstudio.editor.figures;

import java.util.OptionalInt;

import org.ipcstudio.language.format.Excerpt;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.InitialMessages;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Mailbox;

/**
 * How many messages a channel has room for, and how many are in it at the start.
 *
 * @param kind     what kind of room it has
 * @param capacity the number of messages that fit; 0 unless it is {@link Kind#BOUNDED}
 * @param initial  the number of messages at the start; 0 where it is not known
 * @param limit    the capacity as it is written
 */
record Buffer(Kind kind, int capacity, int initial, String limit) {
	private static final int USUAL = 16;

	/** The kinds of room, each of which is drawn in its own way. */
	enum Kind {
		/** None: sender and receiver have to meet. */
		RENDEZVOUS,
		BOUNDED,
		UNBOUNDED,
		/** The capacity is no constant. */
		UNKNOWN
	}

	static Buffer of(Channel channel) {
		int initial = initial(channel.getInitially());
		if (channel.getCapacity() != null) {
			OptionalInt value = Constants.valueOf(channel.getCapacity());
			return value.isPresent() ? bounded(value.getAsInt(), initial)
					: new Buffer(Kind.UNKNOWN, 0, initial, Excerpt.of(channel.getCapacity()));
		}
		if (channel.isUnbounded() || channel instanceof Mailbox) {
			return new Buffer(Kind.UNBOUNDED, 0, initial, "\u221e");
		}
		return bounded(channel instanceof Link ? 0 : USUAL, initial);
	}

	private static Buffer bounded(int capacity, int initial) {
		return capacity <= 0 ? new Buffer(Kind.RENDEZVOUS, 0, 0, "0")
				: new Buffer(Kind.BOUNDED, capacity, initial, Integer.toString(capacity));
	}

	private static int initial(InitialMessages initially) {
		if (initially == null) {
			return 0;
		}
		return initially.getCount() == null ? initially.getMessages().size()
				: Math.max(0, Constants.valueOf(initially.getCount()).orElse(0));
	}

	/** How full it is at the start, such as {@code 1/4}. */
	String level() {
		return initial + "/" + limit;
	}
}
