package org.ipcstudio.language.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.rules.Rules;

/** Runs the rules over an analysed text. */
public final class Checks {

	private Checks() {
	}

	/** All problems of a text, in the order of their places. */
	public static List<Problem> run(Analysis analysis, SourceFile file) {
		List<Problem> all = new ArrayList<>(analysis.problems());
		Rules.check(file, all::add);
		all.sort(Comparator.comparingInt(problem -> problem.region().offset()));
		return List.copyOf(all);
	}
}
