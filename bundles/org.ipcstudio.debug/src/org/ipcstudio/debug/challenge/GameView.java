package org.ipcstudio.debug.challenge;

import java.util.List;
import java.util.Optional;

import org.ipcstudio.checker.challenge.GameMove;
import org.ipcstudio.checker.challenge.GameStatus;
import org.ipcstudio.checker.challenge.Hint;
import org.ipcstudio.checker.challenge.Score;

/**
 * How a game stands at one time, for whoever shows it in another thread.
 *
 * @param status    whether the goal is reached, or can be
 * @param sentence  how it stands, in full sentences
 * @param moves     the moves that may be made now
 * @param made      the number of moves made
 * @param hints     the number of hints taken
 * @param hintsLeft how many may still be taken
 * @param undos     the number of moves taken back
 * @param restarts  how often it was begun again
 * @param canUndo   whether there is a move to take back
 * @param canHint   whether a hint may be asked for
 * @param hint      the hint for this place, if it was asked for
 * @param score     what it comes to as it stands
 */
public record GameView(GameStatus status, String sentence, List<GameMove> moves, int made, int hints, int hintsLeft,
		int undos, int restarts, boolean canUndo, boolean canHint, Optional<Hint> hint, Score score) {
	public GameView {
		moves = List.copyOf(moves);
	}
}
