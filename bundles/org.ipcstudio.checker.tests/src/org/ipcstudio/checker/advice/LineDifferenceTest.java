package org.ipcstudio.checker.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.ipcstudio.checker.advice.LineDifference.Change;
import org.junit.jupiter.api.Test;

/** Differences between texts, line by line. */
class LineDifferenceTest {

	private static String applied(String before, String after) {
		Document document = new Document(before);
		try {
			LineDifference.between(before, after).edit().apply(document);
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
		return document.get();
	}

	@Test
	void onlyTheLinesThatDifferChange() {
		LineDifference difference = LineDifference.between("a\nb\nc\nd\ne", "a\nx\nc\nd\ny\ne");
		assertEquals(List.of(new Change(1, 2, 1, 2), new Change(4, 4, 4, 5)), difference.all());
		assertEquals(List.of("a\n", "b\n", "c\n", "d\n", "e"), difference.before());
	}

	@Test
	void linesMayEndInAnyWay() {
		assertEquals("a\r\nx\r\nb\rc\n", applied("a\r\nb\rc\n", "a\r\nx\r\nb\rc\n"));
		assertEquals("a\n", applied("a", "a\n"));
		assertEquals("", applied("a\nb", ""));
		assertEquals("a", applied("", "a"));
		assertEquals(List.of(), LineDifference.between("a\n", "a\n").all());
	}

	@Test
	void theEditOfAnyTwoTextsMakesOneOfTheOther() {
		Random random = new Random(11);
		for (int i = 0; i < 500; i++) {
			String before = text(random);
			String after = text(random);
			assertEquals(after, applied(before, after));
		}
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		int length = random.nextInt(12);
		for (int i = 0; i < length; i++) {
			text.append("abc".charAt(random.nextInt(3))).append(random.nextInt(6) == 0 ? "\r\n" : "\n");
		}
		return text.append(random.nextBoolean() ? "end" : "").toString();
	}
}
