package org.ipcstudio.checker;

/**
 * How full a channel can be.
 *
 * @param name     its name, or that of one element of an array or one direction of a link: {@code Fork[1]}, {@code A -> B}
 * @param capacity the largest number of messages that it may hold; 0 is a rendezvous, {@link Integer#MAX_VALUE} unbounded
 * @param largest  the largest number of messages in it in any state that was looked at; where symmetry was used, in it or
 *                 in any other that it may be exchanged with
 */
public record ChannelUse(String name, int capacity, int largest) {
	/** Whether it has no bound. */
	public boolean isUnbounded() {
		return capacity == Integer.MAX_VALUE;
	}
}
