package org.ipcstudio.editor.parts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ipcstudio.editor.live.Mark;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Severity;

/**
 * The problems of one element as its figure shows them.
 *
 * @param worst   null if there is none
 * @param message their messages, a line each; empty if there is none
 */
record ProblemSummary(Severity worst, String message) {

	/** @param problems errors first */
	static ProblemSummary of(List<Problem> problems) {
		return of(problems, List.of());
	}

	/**
	 * The problems of the text and what else is wrong, all of it together.
	 *
	 * @param problems errors first
	 * @param marks    errors first
	 */
	static ProblemSummary of(List<Problem> problems, List<Mark> marks) {
		String message = Stream.concat(problems.stream().map(Problem::message), marks.stream().map(Mark::message)).distinct()
				.collect(Collectors.joining("\n"));
		return new ProblemSummary(worst(problems.isEmpty() ? null : problems.getFirst().severity(),
				marks.isEmpty() ? null : marks.getFirst().severity()), message);
	}

	private static Severity worst(Severity one, Severity other) {
		return one == null || other == Severity.ERROR ? other : one;
	}
}
