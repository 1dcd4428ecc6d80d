package org.ipcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compares the problems of syntax and names with marks in a text: {@code «…»} stands around each place of a problem. */
final class MarkedProblems {

	private MarkedProblems() {
	}

	/**
	 * Asserts that the problems of syntax and names lie where the marks are and say what is expected.
	 *
	 * @param marked   a text with a pair of marks for each problem, in their order
	 * @param expected for each problem its code, and perhaps its message behind a blank
	 */
	static void assertProblems(String marked, String... expected) {
		String text = marked.replace("«", "").replace("»", "");
		List<Problem> problems = problems(text);
		List<String> wanted = new ArrayList<>();
		List<String> found = new ArrayList<>();
		List<Region> regions = regions(marked);
		for (int i = 0; i < expected.length; i++) {
			wanted.add((i < regions.size() ? regions.get(i) : "no mark") + " " + expected[i]);
		}
		for (int i = 0; i < problems.size(); i++) {
			boolean codeOnly = i < expected.length && expected[i].indexOf(' ') < 0;
			Problem problem = problems.get(i);
			found.add(problem.region() + " " + problem.code().id() + (codeOnly ? "" : " " + problem.message()));
		}
		assertEquals(String.join("\n", wanted), String.join("\n", found), text);
	}

	/** The problems of syntax and names. */
	static List<Problem> problems(String text) {
		return SourceFile.parse(text).problems().stream()
				.filter(problem -> Stream.of("IPC1", "IPC2").anyMatch(problem.code().id()::startsWith)).toList();
	}

	private static List<Region> regions(String marked) {
		List<Region> regions = new ArrayList<>();
		int marks = 0;
		for (int open = marked.indexOf('«'); open >= 0; open = marked.indexOf('«', open + 1)) {
			int close = marked.indexOf('»', open);
			regions.add(Region.between(open - marks, close - marks - 1));
			marks += 2;
		}
		return regions;
	}
}
