package org.ipcstudio.checker.challenge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.ipcstudio.checker.challenge.GradedTrace.Outcome;
import org.ipcstudio.checker.challenge.GradedTrace.Trust;
import org.ipcstudio.engine.trace.Play;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.Trace;
import org.ipcstudio.engine.trace.TraceHeader;

/**
 * Grades traces. Believes none of them: makes every move once more on the system of the challenge, so that only
 * moves that are possible count, and looks itself when the goal is reached. Moves behind that do not count. One
 * thread uses it; the same trace always gets the same grade.
 */
public final class Grader {
	private final Board board;

	public Grader(Board board) {
		this.board = board;
	}

	/** Grades one trace. */
	public GradedTrace grade(Trace trace) {
		List<Step> steps = trace.steps();
		Optional<Play> play = trace.header().play();
		Optional<String> mismatch = trace.header().mismatch(board.system().name(), board.source().text());
		if (mismatch.isPresent()) {
			return noFit(steps.size(), play, mismatch.get());
		}
		Trust trust = trust(trace.header(), steps);
		Guide guide = board.guide();
		PlayedPath path = board.newPath();
		Optional<String> reached = Optional.empty();
		for (Step step : steps) {
			Optional<String> misfit = misfit(path, step);
			if (misfit.isPresent()) {
				return noFit(steps.size(), play, misfit.get());
			}
			path.make(step.pick());
			reached = guide.reached(path);
			if (reached.isPresent()) {
				break;
			}
		}
		if (reached.isEmpty()) {
			String why = why(guide, path, steps.size());
			return new GradedTrace(Outcome.NOT_REACHED, Score.failed(board, steps.size(), why), OptionalInt.empty(),
					steps.size(), play, trust, why);
		}
		Score score = play.map(help -> Score.reached(board, path.length(), help.hints(), help.undos(), help.restarts()))
				.orElseGet(() -> Score.reached(board, path.length(), 0, 0, 0));
		return new GradedTrace(score.grade() == Grade.FAILED ? Outcome.NOT_REACHED : Outcome.REACHED, score,
				OptionalInt.of(path.length()), steps.size(), play, trust, reached.get());
	}

	private GradedTrace noFit(int moves, Optional<Play> play, String why) {
		return new GradedTrace(Outcome.NO_FIT, Score.failed(board, moves, why), OptionalInt.empty(), moves, play,
				play.isPresent() ? Trust.BROKEN : Trust.NOT_PLAYED, why);
	}

	private Trust trust(TraceHeader header, List<Step> steps) {
		if (header.play().isEmpty()) {
			return Trust.NOT_PLAYED;
		}
		Play play = header.play().get();
		boolean sealed = play.challenge().equals(TraceHeader.hash(board.challenge().text()))
				&& play.isSealed(header.hash(), steps.stream().map(Step::pick).toList());
		return sealed ? Trust.SEALED : Trust.BROKEN;
	}

	private static Optional<String> misfit(PlayedPath path, Step step) {
		String where = "Move %d of the trace is not possible: it says that %s does “%s”, but ".formatted(step.number(),
				step.process(), step.action());
		if (step.pick() >= path.moves().size()) {
			return Optional.of(where + (path.fault() != null ? "a program has failed before, which ends the system."
					: "only %s possible there.".formatted(path.moves().size() == 1 ? "1 move is"
							: path.moves().size() + " moves are")));
		}
		Step found = path.describe(step.pick());
		return step.isRepeatedBy(found) ? Optional.empty()
				: Optional.of(where + "this move is of %s: “%s”.".formatted(found.process(), found.action()));
	}

	private static String why(Guide guide, PlayedPath path, int moves) {
		String after = moves == 0 ? "The trace has no moves." : "After %s the goal is not reached."
				.formatted(moves == 1 ? "its only move" : "all " + moves + " moves");
		return guide.almost(path).map(almost -> after + " " + almost)
				.orElse(guide.isHopeless(path) ? after + " No way leads from there to it any more." : after);
	}
}
