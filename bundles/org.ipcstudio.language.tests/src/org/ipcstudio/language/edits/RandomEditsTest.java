package org.ipcstudio.language.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.edits.UndoEdit;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.CorpusFiles;
import org.ipcstudio.language.format.CorpusFiles.CorpusFile;
import org.ipcstudio.language.format.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked for in whatever order: the text keeps its syntax, every edit can be undone, and a refusal says why. */
class RandomEditsTest {

	private static final int STEPS = Integer.getInteger("org.ipcstudio.language.randomEdits", 12);

	static Stream<CorpusFile> files() {
		return CorpusFiles.intact().filter(file -> STEPS > 100 || file.text().length() % 3 == 0);
	}

	@ParameterizedTest
	@MethodSource("files")
	void textStaysIntact(CorpusFile file) throws BadLocationException {
		assertStaysIntact(file.text(), file.name().hashCode());
	}

	@ParameterizedTest
	@MethodSource("files")
	void textOnOneLineStaysIntact(CorpusFile file) throws BadLocationException {
		String joined = file.text().replaceAll("//.*|/\\*[^/]*\\*/", "").replaceAll("\\s+", " ");
		assertStaysIntact(joined, file.name().hashCode() + 1L);
	}

	private static void assertStaysIntact(String text, long seed) throws BadLocationException {
		RandomEdits requests = new RandomEdits(seed);
		Document document = new Document(text);
		for (int done = 0, tried = 0; done < STEPS && tried < 20 * STEPS; tried++) {
			SourceFile before = SourceFile.parse(document.get());
			try {
				TextEdit edit = requests.next(new ModelEdits(before), before.system());
				apply(edit, document, before.text());
				done++;
			} catch (EditException e) {
				assertTrue(e.getMessage().endsWith(".") || e.getMessage().contains(": "), e.getMessage());
			}
		}
	}

	private static void apply(TextEdit edit, Document document, String before) throws BadLocationException {
		String description = edit.toString();
		UndoEdit undo = edit.apply(document, TextEdit.CREATE_UNDO);
		SourceFile after = SourceFile.parse(document.get());
		assertTrue(Syntax.firstError(after).isEmpty(),
				() -> after.problems() + " after " + description + " of " + before + " that became " + after.text());
		Document undone = new Document(document.get());
		undo.apply(undone);
		assertEquals(before, undone.get());
	}
}
