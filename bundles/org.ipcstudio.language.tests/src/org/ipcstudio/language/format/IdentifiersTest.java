package org.ipcstudio.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

	@ParameterizedTest
	@ValueSource(strings = { "system", "send", "int", "self", "me", "any", "_", "or", "unbounded", "progress" })
	void keywordsAreQuoted(String word) {
		assertEquals("`" + word + "`", Identifiers.quoted(word));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "Send", "ms", "s", "len", "full", "eof", "eventually", "leads", "_x", "a1", "INT_TYPE" })
	void othersAreNot(String word) {
		assertEquals(word, Identifiers.quoted(word));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1a", "a b", "a-b", "ä", "`a`", "a\n" })
	void illegalNames(String name) {
		assertFalse(Identifiers.isLegal(name));
	}

	@Test
	void noNameIsIllegal() {
		assertFalse(Identifiers.isLegal(null));
	}

	/** Each word of the language and each name stands for itself where it is declared and used. */
	@ParameterizedTest
	@ValueSource(strings = { "ms", "us", "s", "len", "full", "empty", "eof", "broken", "eventually", "leads", "any", "self",
			"me", "_", "x", "send" })
	void quotedNamesAreUnderstood(String word) {
		String name = Identifiers.quoted(word);
		SourceFile file = SourceFile.parse("system X { process A { var " + name + " : int " + name + " = " + name + " + 1 print " + name
				+ " work " + name + " ms } }");
		assertFalse(file.hasErrors(), file.problems()::toString);
		assertTrue(file.occurrences().stream().filter(occurrence -> word.equals(occurrence.target().getName())).count() == 5);
	}
}
