package org.ipcstudio.checker.challenge;

/** How a game stands. */
public enum GameStatus {
	/** The goal is not reached, and may be. */
	OPEN,
	/** The goal is reached. */
	REACHED,
	/** No way leads to the goal any more; moves can be taken back. */
	DEAD_END,
	/** No way that is short enough leads to the goal any more; moves can be taken back. */
	OUT_OF_MOVES
}
