package org.ipcstudio.engine.kernel;

/** A place outside the processes through which values pass from one to another. */
public sealed interface Medium {
	/** A shared variable, or all elements of a shared array: one does not know which is meant before the program runs. */
	record Memory(int firstWord, int size) implements Medium {
	}

	/**
	 * A part of the messages of a channel.
	 *
	 * @param channel null for {@code receive … from any}
	 */
	record Part(ChannelRef channel, int part) implements Medium {
	}

	/**
	 * Who has sent the messages of a channel.
	 *
	 * @param channel null for {@code receive … from any}
	 */
	record Sender(ChannelRef channel) implements Medium {
	}
}
