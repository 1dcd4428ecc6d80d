package org.ipcstudio.checker.benchmarks;

/**
 * Something the checker is meant to reach.
 *
 * @param what    the goal
 * @param figure  what was measured; empty if nothing was
 * @param reached whether that is enough
 */
record Goal(String what, String figure, boolean reached) {

	/** What the tables say of it. */
	String verdict() {
		return figure.isEmpty() ? "not measured" : reached ? "reached" : "**not reached**";
	}
}
