package org.ipcstudio.language.edits;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.language.format.LineDelimiters;
import org.ipcstudio.language.format.Syntax;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.NamedElement;

/** The text that is edited, with what all edits ask it: where elements, tokens and lines begin and end. */
final class SourceText {

	private final SourceFile file;
	private final List<Token> tokens;

	/**
	 * @throws EditException if the text has syntax errors, so that nobody knows where its elements begin and end
	 */
	SourceText(SourceFile file) {
		Optional<Problem> error = Syntax.firstError(file);
		if (error.isPresent()) {
			throw new EditException("The drawing cannot be changed while its text has syntax errors; the first one is in line "
					+ error.get().line() + ": " + error.get().message());
		}
		this.file = file;
		this.tokens = file.tokens().getTokens();
	}

	SourceFile file() {
		return file;
	}

	String text() {
		return file.text();
	}

	IpcSystem system() {
		return file.system();
	}

	/** What ends the lines of the text. */
	String delimiter() {
		return LineDelimiters.of(text());
	}

	/**
	 * The part of the syntax tree that an element of the text comes from.
	 *
	 * @throws EditException if the element is null or belongs to another text, for example to an older one
	 */
	ParserRuleContext syntax(EObject element) {
		if (element == null) {
			throw new EditException("Nothing is selected that could be changed.");
		}
		ParserRuleContext context = EcoreUtil.isAncestor(file.system(), element) ? file.syntax(element) : null;
		if (context == null) {
			throw new EditException("The " + Description.of(element) + " is not in the text any more.");
		}
		return context;
	}

	/**
	 * The node or other declaration of a name; null if there is none of that class.
	 *
	 * @param type a class of the model
	 */
	<T> T find(String name, Class<T> type) {
		return system().getItems().stream()
				.filter(item -> item instanceof NamedElement named && Objects.equals(named.getName(), name))
				.filter(type::isInstance).map(type::cast).findFirst().orElse(null);
	}

	/**
	 * A name as it is written in the text, in back-quotes if it is a keyword.
	 *
	 * @param kind what messages call the class
	 * @throws EditException if nothing of that class has that name
	 */
	String name(String name, Class<?> type, String kind) {
		if (find(name, type) == null) {
			throw new EditException("There is no " + kind + " with the name \"" + name + "\".");
		}
		return Identifiers.quoted(name);
	}

	/** All tokens, hidden ones included, by their indexes. */
	Token token(int index) {
		return tokens.get(index);
	}

	/** Whether a word stands somewhere in the text, as it is or in back-quotes; comments do not count. */
	boolean hasWord(String word) {
		int length = word.length();
		for (Token token : tokens) {
			int start = token.getStartIndex();
			int size = token.getStopIndex() + 1 - start;
			if (size == length && text().startsWith(word, start) || size == length + 2 && text().startsWith(word, start + 1)) {
				return true;
			}
		}
		return false;
	}

	/** The tokens of a part of the syntax tree without white space and comments. */
	List<Token> visible(ParserRuleContext context) {
		return tokens.subList(context.getStart().getTokenIndex(), context.getStop().getTokenIndex() + 1).stream()
				.filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL).toList();
	}

	static int start(ParserRuleContext context) {
		return context.getStart().getStartIndex();
	}

	static int end(ParserRuleContext context) {
		return end(context.getStop());
	}

	static int end(Token token) {
		return token.getStopIndex() + 1;
	}

	/** The nearest token before one that is no white space; null at the beginning of the text. */
	Token visibleBefore(Token token) {
		for (int i = token.getTokenIndex() - 1; i >= 0; i--) {
			if (isVisible(tokens.get(i))) {
				return tokens.get(i);
			}
		}
		return null;
	}

	/** The nearest token behind one that is no white space; the end of the file is a token, too. */
	Token visibleBehind(Token token) {
		int i = token.getTokenIndex() + 1;
		while (!isVisible(tokens.get(i))) {
			i++;
		}
		return tokens.get(i);
	}

	private static boolean isVisible(Token token) {
		return token.getType() != IpcLexer.WHITE_SPACE;
	}

	static boolean isComment(Token token) {
		return token != null && switch (token.getType()) {
		case IpcLexer.LINE_COMMENT, IpcLexer.BLOCK_COMMENT, IpcLexer.DOCUMENTATION -> true;
		default -> false;
		};
	}

	/** The documentation comment of what a token begins; null if it has none. */
	Token documentation(Token first) {
		Token before = visibleBefore(first);
		while (isComment(before)) {
			if (before.getType() == IpcLexer.DOCUMENTATION) {
				return before;
			}
			before = visibleBefore(before);
		}
		return null;
	}

	/** Whether a line ends between two offsets. */
	boolean hasLineEnd(int from, int to) {
		for (int i = from; i < to; i++) {
			if (isLineEnd(text().charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/** How many lines end between two offsets. */
	int lineEnds(int from, int to) {
		int count = 0;
		for (int i = from; i < to; i++) {
			char next = i + 1 < text().length() ? text().charAt(i + 1) : ' ';
			count += text().charAt(i) == '\n' || text().charAt(i) == '\r' && next != '\n' ? 1 : 0;
		}
		return count;
	}

	/** The offset at which the line begins that an offset is in. */
	int lineStart(int offset) {
		int start = offset;
		while (start > 0 && !isLineEnd(text().charAt(start - 1))) {
			start--;
		}
		return start;
	}

	/** The white space at the beginning of the line that an offset is in. */
	String indentation(int offset) {
		int start = lineStart(offset);
		int end = start;
		while (end < text().length() && isBlank(text().charAt(end))) {
			end++;
		}
		return text().substring(start, end);
	}

	/** Whether nothing but white space stands before an offset in its line. */
	boolean beginsLine(int offset) {
		return lineStart(offset) + indentation(offset).length() >= offset;
	}

	static boolean isLineEnd(char character) {
		return character == '\n' || character == '\r';
	}

	static boolean isBlank(char character) {
		return character == ' ' || character == '\t' || character == '\f' || character == '\uFEFF';
	}
}
