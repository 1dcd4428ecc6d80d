package org.ipcstudio.language.format;

import java.util.List;
import java.util.Optional;

import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.language.internal.parser.SyntaxParser;
import org.ipcstudio.language.internal.parser.SyntaxTree;

/**
 * Lays out the text of a system: two columns of indentation for each level, the opening brace at the end of its line, one
 * statement or declaration on a line, blanks around operators. It changes nothing but white space, so all comments stay
 * where they are, and a text that is laid out stays as it is.
 *
 * <p>What the author decided stays his decision where it does not matter: single empty lines, blocks on one line if they
 * fit into 100 columns, the column of a comment at the end of a line. Stateless; any thread.
 */
public final class Formatter {

	private Formatter() {
	}

	/** The text laid out; empty if it has syntax errors. */
	public static Optional<String> formatted(String text) {
		return changes(text).map(changes -> apply(text, changes));
	}

	/**
	 * The edit that lays out a text: small replacements of white space in the order of the text, none if there is nothing
	 * to do. Empty if the text has syntax errors: then its structure is not known, and it has to stay as it is.
	 */
	public static Optional<TextEdit> format(String text) {
		return changes(text).map(Formatter::edit);
	}

	private static Optional<List<Change>> changes(String text) {
		Syntax syntax = new Syntax();
		SyntaxTree tree = SyntaxParser.parse(text, syntax);
		return syntax.isIntact() ? Optional.of(new Changes(text, tree.file(), tree.tokens()).all()) : Optional.empty();
	}

	private static TextEdit edit(List<Change> changes) {
		MultiTextEdit edit = new MultiTextEdit();
		for (Change change : changes) {
			edit.addChild(new ReplaceEdit(change.offset(), change.length(), change.replacement()));
		}
		return edit;
	}

	private static String apply(String text, List<Change> changes) {
		StringBuilder result = new StringBuilder();
		int copied = 0;
		for (Change change : changes) {
			result.append(text, copied, change.offset()).append(change.replacement());
			copied = change.offset() + change.length();
		}
		return result.append(text, copied, text.length()).toString();
	}
}
