package org.ipcstudio.checker.challenge;

/**
 * How a challenge may be played, and what help costs.
 *
 * @param moveLimit the largest number of moves; {@link #UNLIMITED} if there is none
 * @param hints     the largest number of hints; {@link #UNLIMITED} if there is none
 * @param hintCost  how many moves a hint counts
 * @param undoCost  how many moves it counts to take back one, or to begin again
 */
public record PlayRules(int moveLimit, int hints, int hintCost, int undoCost) {
	/** No limit. */
	public static final int UNLIMITED = Integer.MAX_VALUE;
	/** Any number of moves and hints; a hint counts two moves, taking back moves nothing. */
	public static final PlayRules DEFAULT = new PlayRules(UNLIMITED, UNLIMITED, 2, 0);

	public boolean hasMoveLimit() {
		return moveLimit != UNLIMITED;
	}
}
