package org.ipcstudio.language.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.edits.UndoEdit;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.Syntax;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/** A text with its model, to which edits are applied. */
final class EditedText {

	private final SourceFile file;
	private final ModelEdits edits;

	private EditedText(String text) {
		file = SourceFile.parse(text);
		edits = new ModelEdits(file);
	}

	static EditedText of(String text) {
		return new EditedText(text);
	}

	/** A text whose items stand between the braces of a system. */
	static EditedText ofItems(String items) {
		return of(system(items));
	}

	private static String system(String items) {
		return items.lines().map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
				.collect(Collectors.joining("", "system X {\n", "}\n"));
	}

	ModelEdits edits() {
		return edits;
	}

	IpcSystem system() {
		return file.system();
	}

	Process process(String name) {
		return (Process) named(name);
	}

	Node node(String name) {
		return (Node) named(name);
	}

	NamedElement named(String name) {
		return (NamedElement) system().getItems().stream()
				.filter(item -> item instanceof NamedElement named && named.getName().equals(name)).findFirst().orElseThrow();
	}

	/** The connection with a number, from 0. */
	Connection connection(int number) {
		return items(Connection.class, number);
	}

	Link link() {
		return items(Link.class, 0);
	}

	<T extends Item> T items(Class<T> type, int number) {
		return system().getItems().stream().filter(type::isInstance).map(type::cast).skip(number).findFirst().orElseThrow();
	}

	/** Checks what an edit makes of the items of the system. */
	void becomes(String items, BiFunction<ModelEdits, EditedText, TextEdit> request) {
		becomesText(system(items), request);
	}

	/** Checks what an edit makes of the text, that it can be undone, and that it leaves a text without syntax errors. */
	void becomesText(String expected, BiFunction<ModelEdits, EditedText, TextEdit> request) {
		assertEquals(expected, applied(request.apply(edits, this)).text());
	}

	/** The text after an edit, which is checked as by {@link #becomesText}. */
	SourceFile applied(TextEdit edit) {
		Document document = new Document(file.text());
		try {
			UndoEdit undo = edit.apply(document, TextEdit.CREATE_UNDO);
			SourceFile result = SourceFile.parse(document.get());
			assertTrue(Syntax.firstError(result).isEmpty(), () -> result.problems() + " in " + result.text());
			undo.apply(document);
			assertEquals(file.text(), document.get(), "undone");
			return result;
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	/** Checks that a request is refused with just this sentence. */
	void refuses(String message, BiFunction<ModelEdits, EditedText, TextEdit> request) {
		assertEquals(message, assertThrows(EditException.class, () -> request.apply(edits, this)).getMessage());
	}
}
