package org.ipcstudio.ui.problems;

import java.util.Comparator;
import java.util.Optional;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

/**
 * Finds the problem that a marker is about in the text as it is now. A marker is made when a file is saved; since then the
 * text may have been edited, so the place alone says nothing. What stays is the code and the message, which names the
 * elements; of several equal ones the nearest is meant.
 *
 * @param code    the code of the problem
 * @param message its message
 * @param offset  where it was
 */
record ProblemSearch(String code, String message, int offset) {

	Optional<Problem> in(SourceFile file) {
		return file.problems().stream()
				.filter(problem -> problem.code().id().equals(code) && problem.message().equals(message))
				.min(Comparator.comparingInt(problem -> Math.abs(problem.region().offset() - offset)));
	}
}
