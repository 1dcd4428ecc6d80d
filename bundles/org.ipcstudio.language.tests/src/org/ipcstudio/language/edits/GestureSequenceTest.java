package org.ipcstudio.language.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.antlr.v4.runtime.Token;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.edits.UndoEdit;
import org.ipcstudio.language.LargeSystem;
import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.CorpusFiles;
import org.ipcstudio.language.format.CorpusFiles.CorpusFile;
import org.ipcstudio.language.format.Syntax;
import org.ipcstudio.model.Declaration;
import org.ipcstudio.model.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Long sequences of gestures: after each the text has its syntax and unique names, everything that is not touched is
 * there as before, comments and blank lines included, and undo and redo give the same bytes.
 */
class GestureSequenceTest {

	private static final int GESTURES = Integer.getInteger("org.ipcstudio.language.gestures", 10);
	private static final int TRIES = 10;

	static Stream<CorpusFile> files() {
		return CorpusFiles.intact();
	}

	@ParameterizedTest
	@MethodSource("files")
	void asWritten(CorpusFile file) throws BadLocationException {
		run(file.text(), file.name().hashCode(), GESTURES);
	}

	@ParameterizedTest
	@MethodSource("files")
	void withTabsAndTheLineEndsOfWindows(CorpusFile file) throws BadLocationException {
		String text = file.text().replaceAll("(?m)^((?:  )*)  ", "$1\t").replace("\r", "").replace("\n", "\r\n");
		run(text, file.name().hashCode() + 1L, GESTURES / 2);
	}

	@ParameterizedTest
	@MethodSource("files")
	void onOneLine(CorpusFile file) throws BadLocationException {
		String text = file.text().replaceAll("//.*|/\\*[^/]*\\*/", "").replaceAll("\\s+", " ");
		run(text, file.name().hashCode() + 2L, GESTURES / 2);
	}

	@Test
	void large() throws BadLocationException {
		run(LargeSystem.text(), 1, GESTURES);
	}

	private static void run(String text, long seed, int gestures) throws BadLocationException {
		Random random = new Random(seed);
		Document document = new Document(text);
		SourceFile before = SourceFile.parse(text);
		for (int done = 0, tried = 0; done < gestures && tried < TRIES * gestures; tried++) {
			try {
				Gesture gesture = new RandomGestures(random, before).next();
				before = perform(gesture, before, document);
				done++;
			} catch (EditException e) {
				assertTrue(e.getMessage().endsWith(".") || e.getMessage().contains(": "), e.getMessage());
			}
		}
	}

	private static SourceFile perform(Gesture gesture, SourceFile before, Document document) throws BadLocationException {
		List<Region> removed = removed(gesture.edit());
		UndoEdit undo = gesture.edit().apply(document, TextEdit.CREATE_UNDO);
		SourceFile after = SourceFile.parse(document.get());
		String message = gesture.label() + " in\n" + before.text() + "\nbecame\n" + after.text();
		assertEquals(List.of(), Syntax.firstError(after).stream().toList(), message);
		assertUndoable(undo, document, before, after, message);
		assertUntouched(gesture, removed, before, after, message);
		assertTrue(repeatedNames(after) <= repeatedNames(before), message);
		if (gesture.keepsLegal() && errors(before).isEmpty()) {
			assertEquals(List.of(), errors(after), message);
		}
		return after;
	}

	private static void assertUndoable(UndoEdit undo, Document document, SourceFile before, SourceFile after,
			String message) throws BadLocationException {
		UndoEdit redo = undo.apply(document, TextEdit.CREATE_UNDO);
		assertEquals(before.text(), document.get(), "undo of " + message);
		UndoEdit undoAgain = redo.apply(document, TextEdit.CREATE_UNDO);
		assertEquals(after.text(), document.get(), "redo of " + message);
		Document copy = new Document(document.get());
		undoAgain.apply(copy);
		assertEquals(before.text(), copy.get(), "second undo of " + message);
	}

	/** What an edit takes away: the characters that it deletes or replaces. */
	private static List<Region> removed(TextEdit edit) {
		if (edit.hasChildren()) {
			return Stream.of(edit.getChildren()).flatMap(child -> removed(child).stream()).toList();
		}
		return edit.getLength() == 0 ? List.of() : List.of(new Region(edit.getOffset(), edit.getLength()));
	}

	/**
	 * Outside of the touched items nothing but white space is taken away, at most two line ends at one place: that of the
	 * item and an empty line that would be left over; and no comment but one behind an item on its line, or its
	 * documentation.
	 */
	private static void assertUntouched(Gesture gesture, List<Region> removed, SourceFile before, SourceFile after,
			String message) {
		boolean[] touched = new boolean[before.text().length() + 1];
		gesture.touched().forEach(item -> mark(touched, extent(before, item)));
		for (Region region : removed) {
			StringBuilder outside = new StringBuilder();
			for (int i = region.offset(); i < region.end(); i++) {
				if (!touched[i]) {
					outside.append(before.text().charAt(i));
				}
			}
			assertTrue(outside.toString().isBlank(), () -> "took away <" + outside + ">: " + message);
			assertTrue(outside.toString().replace("\r\n", "\n").chars().filter(c -> c == '\n').count()
					<= 2L * Math.max(1, gesture.touched().size()), message);
		}
		List<String> comments = comments(after, new boolean[after.text().length() + 1]);
		for (String comment : comments(before, touched)) {
			assertTrue(comments.remove(comment), () -> "lost " + comment + ": " + message);
		}
	}

	/** An item with its documentation, a semicolon and a comment at the end of its line. */
	private static Region extent(SourceFile file, Item item) {
		Token first = file.syntax(item).getStart();
		Token last = file.syntax(item).getStop();
		List<Token> tokens = file.tokens().getTokens();
		int start = first.getStartIndex();
		for (int i = first.getTokenIndex() - 1; i >= 0 && tokens.get(i).getChannel() != Token.DEFAULT_CHANNEL; i--) {
			if (tokens.get(i).getText().startsWith("/**")) {
				start = tokens.get(i).getStartIndex();
				break;
			}
		}
		int end = last.getStopIndex() + 1;
		for (int i = last.getTokenIndex() + 1; i < tokens.size(); i++) {
			String text = tokens.get(i).getText();
			if (text.startsWith("//") || text.equals(";")) {
				end = tokens.get(i).getStopIndex() + 1;
			} else if (!text.isBlank() || text.indexOf('\n') >= 0) {
				break;
			}
		}
		return Region.between(start, end);
	}

	private static void mark(boolean[] touched, Region region) {
		for (int i = region.offset(); i < region.end(); i++) {
			touched[i] = true;
		}
	}

	private static List<String> comments(SourceFile file, boolean[] except) {
		List<String> result = new ArrayList<>();
		for (Token token : file.tokens().getTokens()) {
			if (token.getChannel() != Token.DEFAULT_CHANNEL && !token.getText().isBlank() && !except[token.getStartIndex()]) {
				result.add(token.getText());
			}
		}
		return result;
	}

	private static long repeatedNames(SourceFile file) {
		Set<String> names = new HashSet<>();
		return file.occurrences().stream().filter(Occurrence::declaration).map(Occurrence::target)
				.filter(Declaration.class::isInstance).filter(element -> !names.add(element.getName())).count();
	}

	private static List<Problem> errors(SourceFile file) {
		return file.problems().stream().filter(Problem::isError).toList();
	}
}
