package org.ipcstudio.language.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.Severity;
import org.ipcstudio.language.SourceFile;

/** Runs the rules over an analysed text and puts all problems into order. */
public final class Checks {

	/** So many problems of one text are listed. */
	public static final int LIMIT = 200;

	/** The order in which problems are listed. */
	static final Comparator<Problem> BY_PLACE = Comparator
			.comparingInt((Problem problem) -> problem.region().offset()).thenComparing(Problem::severity)
			.thenComparing(Problem::code);

	private Checks() {
	}

	/** The problems of a text in the order of their places, the first 200 of them if there are more. */
	public static List<Problem> run(Analysis analysis, SourceFile file) {
		List<Problem> all = new ArrayList<>(analysis.problems());
		if (analysis.isComplete()) {
			new RuleFilter(analysis).run(file, all::add);
		}
		all.sort(BY_PLACE);
		return all.size() <= LIMIT ? List.copyOf(all) : shortened(all);
	}

	/** Errors first: warnings matter only when there are none. */
	private static List<Problem> shortened(List<Problem> problems) {
		List<Problem> kept = new ArrayList<>(problems.stream().sorted(Comparator.comparing(Problem::severity)).limit(LIMIT)
				.sorted(BY_PLACE).toList());
		Problem last = kept.get(LIMIT - 1);
		Severity severity = kept.stream().anyMatch(Problem::isError) ? Severity.ERROR : Severity.WARNING;
		kept.add(new Problem(ProblemCode.TOO_MANY_PROBLEMS, severity, last.region(), last.line(), last.column(),
				last.text(), "There are more problems than these " + LIMIT + ".", List.of()));
		return List.copyOf(kept);
	}
}
