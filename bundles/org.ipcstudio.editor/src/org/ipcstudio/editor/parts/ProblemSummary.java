package org.ipcstudio.editor.parts;

import java.util.List;
import java.util.stream.Collectors;

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
		return problems.isEmpty() ? new ProblemSummary(null, "")
				: new ProblemSummary(problems.getFirst().severity(),
						problems.stream().map(Problem::message).distinct().collect(Collectors.joining("\n")));
	}
}
