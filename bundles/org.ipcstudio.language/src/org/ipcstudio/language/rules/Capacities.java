package org.ipcstudio.language.rules;

import java.util.OptionalInt;

import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Pipe;

/** For how many messages the channels have room. */
final class Capacities {

	private static final int PIPE = 16;

	private Capacities() {
	}

	/** The capacity that is given or usual; empty if it is unbounded or unknown. */
	static OptionalInt of(Channel channel) {
		if (channel.getCapacity() != null) {
			return Constants.valueOf(channel.getCapacity());
		}
		if (channel.isUnbounded()) {
			return OptionalInt.empty();
		}
		return switch (channel) {
			case Link link -> OptionalInt.of(0);
			case Pipe pipe -> OptionalInt.of(PIPE);
			case Fifo fifo -> OptionalInt.of(PIPE);
			default -> OptionalInt.empty();
		};
	}
}
