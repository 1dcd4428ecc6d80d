package org.ipcstudio.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

class ProblemSearchTest {
	private static final String TEXT = "system S {\n  mailbox M : int\n  process A { send 1 to M send 2 to M }\n"
			+ "  process B { var x : int receive x from M }\n  M -> B\n}\n";

	@Test
	void findsTheProblemAfterItHasMoved() {
		Problem saved = problem(TEXT, 0);
		String edited = TEXT.replace("system", "// a comment that makes all the rest move\nsystem");
		Problem found = search(saved).in(SourceFile.parse(edited)).orElseThrow();
		assertEquals(saved.message(), found.message());
		assertEquals(saved.line() + 1, found.line());
	}

	@Test
	void ofEqualProblemsTheNearestIsMeant() {
		String text = TEXT.replace("2", "true").replace("1", "true");
		SourceFile file = SourceFile.parse(text);
		for (int offset : new int[] { text.indexOf("true"), text.lastIndexOf("true") }) {
			Problem problem = file.problems().stream().filter(one -> one.region().offset() == offset).findFirst()
					.orElseThrow();
			assertEquals(problem, search(problem).in(file).orElseThrow());
		}
	}

	@Test
	void aRepairedProblemIsFoundNoMore() throws BadLocationException {
		Problem problem = problem(TEXT, 0);
		Document document = new Document(TEXT);
		problem.fixes().get(0).edit().apply(document);
		assertTrue(search(problem).in(SourceFile.parse(document.get())).isEmpty(), document.get());
	}

	@Test
	void aProblemOfAnotherElementIsNotTakenForIt() {
		Problem saved = problem(TEXT, 0);
		assertTrue(search(saved).in(SourceFile.parse(TEXT.replace(" A ", " C "))).isEmpty());
	}

	private static Problem problem(String text, int index) {
		return SourceFile.parse(text).problems().stream().filter(problem -> problem.code().id().equals("IPC401")).toList()
				.get(index);
	}

	private static ProblemSearch search(Problem problem) {
		return new ProblemSearch(problem.code().id(), problem.message(), problem.region().offset());
	}
}
