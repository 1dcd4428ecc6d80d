package org.ipcstudio.checker.internal.explore;

import java.util.stream.IntStream;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.State;

/** Notices when a channel without a bound grows over the limit. */
final class Growth {
	private static final int NONE = -1;

	private final int limit;
	private final int[] unbounded;

	/** @param limit the number of messages that such a channel may hold */
	Growth(CompiledSystem system, int limit) {
		this.limit = limit;
		unbounded = IntStream.range(0, system.queueCount()).filter(q -> system.queue(q).isUnbounded()).toArray();
	}

	int limit() {
		return limit;
	}

	/** The queue that has got a message too much on the way from one state to the next; -1 if none has. */
	int grown(State before, State after) {
		for (int queue : unbounded) {
			int count = after.count(queue);
			if (count > limit && count > before.count(queue)) {
				return queue;
			}
		}
		return NONE;
	}

	/** Whether no queue has got a message too much on the way from one state to the next. */
	boolean isWithin(State before, State after) {
		return grown(before, after) == NONE;
	}
}
