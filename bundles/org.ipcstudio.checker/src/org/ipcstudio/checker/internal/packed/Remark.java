package org.ipcstudio.checker.internal.packed;

/**
 * Stands for what there is to say of a move, and of all moves of which the same would be said: that it breaks a rule,
 * loses messages, or that a channel has grown too much. It has to be looked at once.
 */
final class Remark {
	private volatile boolean judged;

	/** Whether somebody has looked at such a move. */
	boolean isJudged() {
		return judged;
	}

	void judged() {
		judged = true;
	}
}
