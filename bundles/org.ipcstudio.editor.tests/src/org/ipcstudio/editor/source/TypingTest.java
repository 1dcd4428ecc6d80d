package org.ipcstudio.editor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.junit.jupiter.api.Test;

/** What the editor adds to what is typed. {@code §} marks the caret before and after. */
class TypingTest {

	private final BracketClosing brackets = new BracketClosing();

	private static final class Typed extends DocumentCommand {
		Typed(int offset, int length, String text) {
			this.offset = offset;
			this.length = length;
			this.text = text;
			this.doit = true;
			this.caretOffset = -1;
			this.shiftsCaret = true;
		}
	}

	/** Types keys one by one, as the viewer would carry them out. */
	private void type(String before, String keys, String after) throws BadLocationException {
		int caret = before.indexOf('§');
		Document document = new Document(before.replace("§", ""));
		SourcePartitions.connect(document);
		for (String key : keys.split("")) {
			Typed command = new Typed(caret, 0, key);
			String part = TextUtilities.getPartition(document, SourcePartitions.PARTITIONING, caret, true).getType();
			for (IAutoEditStrategy strategy : strategies(part)) {
				strategy.customizeDocumentCommand(document, command);
			}
			document.replace(command.offset, command.length, command.text);
			caret = command.caretOffset >= 0 ? command.caretOffset : command.offset + command.text.length();
		}
		assertEquals(after, new StringBuilder(document.get()).insert(caret, '§').toString());
	}

	private List<IAutoEditStrategy> strategies(String part) {
		return switch (part) {
			case IDocument.DEFAULT_CONTENT_TYPE -> List.of(brackets, new AutoIndent());
			case SourcePartitions.STRING -> List.of(brackets, new CommentIndent());
			default -> List.of(new CommentIndent());
		};
	}

	@Test
	void aNewLineKeepsTheIndentation() throws BadLocationException {
		type("  x = 1§", "\n", "  x = 1\n  §");
	}

	@Test
	void aNewLineInTheMiddleTakesTheRestAlong() throws BadLocationException {
		type("  x = 1§   y = 2", "\n", "  x = 1\n  §y = 2");
	}

	@Test
	void aBlockIsIndentedAndClosed() throws BadLocationException {
		type("system S {§", "\n", "system S {\n  §\n}");
		type("system S {\n  process P {§\n}", "\n", "system S {\n  process P {\n    §\n  }\n}");
	}

	@Test
	void aBlockThatIsClosedIsNotClosedAgain() throws BadLocationException {
		type("system S {\n  loop {§\n  }\n}", "\n", "system S {\n  loop {\n    §\n  }\n}");
		type("loop {§}", "\n", "loop {\n  §\n}");
	}

	@Test
	void bracesInCommentsDoNotCount() throws BadLocationException {
		type("  x = 1 // {§", "\n", "  x = 1 // {\n  §");
		type("  print \"{\"§", "\n", "  print \"{\"\n  §");
	}

	@Test
	void aClosingBraceStandsBelowItsBlock() throws BadLocationException {
		type("  loop {\n    x = 1\n    §", "}", "  loop {\n    x = 1\n  }§");
		type("  loop {\n    if a { b }\n      §", "}", "  loop {\n    if a { b }\n  }§");
	}

	@Test
	void bracketsAreClosedAndTypedOver() throws BadLocationException {
		type("x = §", "(a)", "x = (a)§");
		type("Fork§", "[self]", "Fork[self]§");
		type("print §", "\"a b\"", "print \"a b\"§");
		type("x = §", "(", "x = (§)");
	}

	@Test
	void nothingIsClosedBeforeAWord() throws BadLocationException {
		type("x = §a", "(", "x = (§a");
		type("x = a)§)", ")", "x = a))§)");
	}

	@Test
	void commentsGoOnWithStars() throws BadLocationException {
		type("  /**§\n  lock L", "\n", "  /**\n   * §\n   */\n  lock L");
		type("  /**\n   * a§\n   */", "\n", "  /**\n   * a\n   * §\n   */");
		type("  // a§", "\n", "  // a\n  §");
	}
}
