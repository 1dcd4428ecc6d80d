package org.ipcstudio.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.ipcstudio.language.format.CorpusFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No text leads to an exception: the files of the corpus, cut off and changed at random places, always give a model and
 * problems that lie in the text and whose repairs can be applied.
 */
class BrokenTextTest {

	private static final String[] PIECES = { "{", "}", "(", ")", "[", "]", ";", ",", ":", "?", "@", "..", "=", "->", "<-",
			"<->", "--", "!", "-", "+", "%", "==", "&&", "_", "\"", "`", "/*", "*/", "//", "#", "€", "\0", "send", "receive",
			"to", "from", "process", "mailbox", "system", "loop", "if", "else", "select", "any", "self", "me", "within", "ms",
			"99999999999", "x", "assert", "progress", "always", "lock", "atomic", "in", "by", "link", "memory", "enum", "const",
			"try", "when", "after", "for", "while", "len", "null", "var", "int" };

	private static final List<String> TEXTS = CorpusFiles.intact().map(CorpusFiles.CorpusFile::text).toList();

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void cutOff(int phase) throws BadLocationException {
		for (String text : TEXTS) {
			for (int end = phase * 30; end < text.length(); end += 120) {
				assertSound(text.substring(0, end));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void changed(long seed) throws BadLocationException {
		Random random = new Random(seed);
		for (int i = 0; i < 400; i++) {
			String text = TEXTS.get(random.nextInt(TEXTS.size()));
			for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
				text = change(text, random);
			}
			assertSound(text);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 5, 6 })
	void shuffled(long seed) throws BadLocationException {
		Random random = new Random(seed);
		for (int i = 0; i < 200; i++) {
			StringBuilder text = new StringBuilder("system A { process P { ");
			for (int words = random.nextInt(60); words > 0; words--) {
				text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? '\n' : ' ');
			}
			assertSound(text.toString());
		}
	}

	private static String change(String text, Random random) {
		int start = random.nextInt(text.length() + 1);
		int end = Math.min(text.length(), start + random.nextInt(8));
		String piece = PIECES[random.nextInt(PIECES.length)];
		return switch (random.nextInt(5)) {
			case 0 -> text.substring(0, start) + text.substring(end);
			case 1 -> text.substring(0, start) + " " + piece + " " + text.substring(start);
			case 2 -> text.substring(0, start) + piece + text.substring(end);
			case 3 -> text.substring(0, start) + (char) random.nextInt(0x10000) + text.substring(end);
			default -> {
				int other = random.nextInt(text.length() + 1);
				String copied = text.substring(other, Math.min(text.length(), other + random.nextInt(60)));
				yield text.substring(0, start) + copied + text.substring(start);
			}
		};
	}

	private static void assertSound(String text) throws BadLocationException {
		SourceFile file = SourceFile.parse(text);
		assertNotNull(file.system());
		int last = 0;
		for (Problem problem : file.problems()) {
			Region region = problem.region();
			assertTrue(region.offset() >= last && region.end() <= text.length(), () -> problem + " in\n" + text);
			assertFalse(problem.message().isBlank() || problem.message().contains("<missing"), () -> problem + " in\n" + text);
			last = region.offset();
			for (QuickFix fix : problem.fixes()) {
				fix.edit().apply(new Document(text));
			}
		}
		for (Iterator<EObject> all = file.system().eAllContents(); all.hasNext();) {
			EObject element = all.next();
			Region region = file.region(element);
			assertFalse(region.isNone() || region.end() > text.length(), () -> element + " in\n" + text);
		}
		for (Occurrence occurrence : file.occurrences()) {
			assertTrue(occurrence.region().length() > 0, () -> occurrence + " in\n" + text);
		}
	}
}
