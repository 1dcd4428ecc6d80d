package org.ipcstudio.checker.advice;

/**
 * One way to run a channel.
 *
 * @param sending   what a sender does while there is no room
 * @param sharing   how receivers share it: {@code any} or {@code exclusive}; the empty string where that makes no
 *                  difference
 * @param capacity  its capacity; {@link Integer#MAX_VALUE} if it has no bound
 */
public record Policy(Sending sending, String sharing, int capacity) {
	/** What a sender does while there is no room. */
	public enum Sending {
		/** What the programs say. */
		AS_WRITTEN("as written"),
		/** It waits. */
		BLOCKING("blocking"),
		/** It goes on, and the message is dropped. */
		NON_BLOCKING("try");

		private final String id;

		Sending(String id) {
			this.id = id;
		}

		/** Its name in reports. */
		public String id() {
			return id;
		}
	}
}
