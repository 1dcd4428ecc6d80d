package org.ipcstudio.checker.advice;

import java.util.OptionalInt;

/**
 * What was found out about the capacity of one channel that is declared, or of all elements of an array of them.
 *
 * @param channel   its name, or {@code A <-> B} for a link
 * @param line      the line in which it is declared, from 1
 * @param capacity  its capacity; {@link Integer#MAX_VALUE} if it has no bound
 * @param largest   the most messages that it holds in any reachable state, over its elements and directions
 * @param exact     whether everything was looked at for that; otherwise it may be more
 * @param smallest  the smallest capacity with which no process gets stuck and nothing is wrong that is not wrong now;
 *                  empty if none of those that were tried is
 * @param from      the smallest capacity that was tried
 * @param to        the largest capacity that was tried; all between the two were, up to {@code smallest}
 * @param undecided how many of them could not be decided within the limits
 */
public record ChannelAdvice(String channel, int line, int capacity, int largest, boolean exact, OptionalInt smallest,
		int from, int to, int undecided) {

	/** Whether it has no bound. */
	public boolean isUnbounded() {
		return capacity == Integer.MAX_VALUE;
	}
}
