package org.ipcstudio.language.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;

/**
 * A text in which the expected problems are marked: {@code send «true»IPC301 to Box} expects that problem with
 * {@code true}. A text without marks expects none.
 */
record MarkedText(String text, List<Expected> expected) {

	private static final Pattern MARK = Pattern.compile("«([^«»]*)»((?:IPC\\d{3})(?:\\+IPC\\d{3})*)");

	/** A problem with its place. */
	record Expected(String code, Region region, String text) { }

	static MarkedText of(String marked) {
		StringBuilder text = new StringBuilder();
		List<Expected> expected = new ArrayList<>();
		Matcher marks = MARK.matcher(marked);
		while (marks.find()) {
			marks.appendReplacement(text, "");
			Region region = new Region(text.length(), marks.group(1).length());
			text.append(marks.group(1));
			for (String code : marks.group(2).split("\\+")) {
				expected.add(new Expected(code, region, marks.group(1)));
			}
		}
		marks.appendTail(text);
		return new MarkedText(text.toString(), expected);
	}

	/** Checks that the errors in the text are those that are marked. */
	static SourceFile assertErrors(String marked) {
		return of(marked).check(Problem::isError);
	}

	/** Checks that the errors and warnings in the text are those that are marked. */
	static SourceFile assertProblems(String marked) {
		return of(marked).check(problem -> true);
	}

	private SourceFile check(Predicate<Problem> relevant) {
		SourceFile file = SourceFile.parse(text);
		List<Expected> found = file.problems().stream().filter(relevant)
				.map(problem -> new Expected(problem.code().id(), problem.region(), problem.text())).toList();
		assertEquals(sorted(expected), sorted(found), () -> file.problems() + " in\n" + text);
		return file;
	}

	private static List<Expected> sorted(List<Expected> problems) {
		return problems.stream().sorted(Comparator.comparing((Expected problem) -> problem.region().offset())
				.thenComparing(Expected::code)).toList();
	}
}
