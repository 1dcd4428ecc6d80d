package org.ipcstudio.checker.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a game comes to.
 *
 * @param grade    how well the challenge was met
 * @param points   100 for the fewest moves without help, less in proportion when more, help counted; at least
 *                 1 when the goal is reached, 0 when it is not; empty where the fewest moves are not known
 * @param moves    the moves up to the goal; all of them where it is not reached
 * @param fewest   the fewest with which it can be reached as far as it is known
 * @param penalty  the moves that help counts
 * @param sentence all this for a person, one or two full sentences
 */
public record Score(Grade grade, OptionalInt points, int moves, OptionalInt fewest, int penalty, String sentence) {
	private static final int FULL = 100;

	/** The score of a game in which the goal is not reached. */
	static Score failed(Board board, int moves, String why) {
		return new Score(Grade.FAILED, OptionalInt.of(0), moves, board.fewestMoves(), 0, why);
	}

	/** The score of a game in which the goal is reached with the last of so many moves. */
	static Score reached(Board board, int moves, int hints, int undos, int restarts) {
		PlayRules rules = board.challenge().rules();
		if (moves > rules.moveLimit()) {
			return failed(board, moves, "The goal is reached with move %d, but only %s are allowed.".formatted(moves,
					Phrases.count(rules.moveLimit(), "move")));
		}
		if (hints > rules.hints()) {
			return failed(board, moves, "The goal is reached, but with %s; %s.".formatted(Phrases.count(hints, "hint"),
					rules.hints() == 0 ? "none is allowed"
							: "only %d %s allowed".formatted(rules.hints(), rules.hints() == 1 ? "is" : "are")));
		}
		int penalty = (int) Math.min(Integer.MAX_VALUE / 2, (long) hints * rules.hintCost()
				+ ((long) undos + restarts) * rules.undoCost());
		OptionalInt fewest = board.fewestMoves();
		String sentence = sentence(board, moves, help(hints, undos, restarts), penalty);
		if (fewest.isEmpty()) {
			return new Score(Grade.PASSED, OptionalInt.empty(), moves, fewest, penalty, sentence);
		}
		int counted = moves + penalty;
		int least = Math.min(fewest.getAsInt(), moves); // a person may find a way that the search has not
		int points = Math.max(1, (int) Math.round((double) FULL * least / counted));
		Grade grade = counted == least ? Grade.EXCELLENT : 2L * counted <= 3L * least ? Grade.GOOD : Grade.PASSED;
		return new Score(grade, OptionalInt.of(points), moves, fewest, penalty, sentence);
	}

	private static String help(int hints, int undos, int restarts) {
		List<String> help = new ArrayList<>();
		if (hints > 0) {
			help.add(Phrases.count(hints, "hint"));
		}
		if (undos > 0) {
			help.add("%s taken back".formatted(Phrases.count(undos, "move")));
		}
		if (restarts > 0) {
			help.add(Phrases.count(restarts, "new start"));
		}
		return help.isEmpty() ? "" : " with " + Phrases.all(help);
	}

	private static String sentence(Board board, int moves, String help, int penalty) {
		String counts = penalty == 0 ? "" : ", which counts as %s more".formatted(Phrases.count(penalty, "move"));
		return "Reached in %s%s%s. %s".formatted(Phrases.count(moves, "move"), help, counts, comparison(board, moves));
	}

	private static String comparison(Board board, int moves) {
		OptionalInt fewest = board.fewestMoves();
		if (fewest.isEmpty()) {
			return "The fewest possible are not known, because the system is too large.";
		}
		if (moves <= fewest.getAsInt()) {
			return board.isFewestProved() ? "Nobody can do it in fewer." : "No shorter way is known.";
		}
		return board.isFewestProved() ? "It can be done in %d.".formatted(fewest.getAsInt())
				: "A way with %d is known.".formatted(fewest.getAsInt());
	}
}
