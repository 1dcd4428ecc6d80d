package org.ipcstudio.language.format;

import java.util.Arrays;
import java.util.List;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/** All tokens of a text but white space, comments included, numbered from 0, and the white space before each of them. */
final class VisibleTokens {

	private final String text;
	private final List<Token> tokens;
	private final int[] numbers;
	private final int[] newlines;

	/**
	 * @param text what the tokens are from; their offsets count its UTF-16 characters
	 * @param all all tokens in order, hidden ones included
	 */
	VisibleTokens(String text, List<? extends Token> all) {
		this.text = text;
		this.tokens = List.copyOf(all.stream().filter(VisibleTokens::isVisible).toList());
		this.numbers = new int[all.size()];
		Arrays.fill(numbers, -1);
		this.newlines = new int[tokens.size()];
		for (int i = 0; i < tokens.size(); i++) {
			numbers[tokens.get(i).getTokenIndex()] = i;
			newlines[i] = countNewlines(gap(i));
		}
	}

	private static boolean isVisible(Token token) {
		return token.getType() != IpcLexer.WHITE_SPACE && token.getType() != Token.EOF;
	}

	int size() {
		return tokens.size();
	}

	/** The number of a token among the visible ones. */
	int number(Token token) {
		return numbers[token.getTokenIndex()];
	}

	int type(int i) {
		return tokens.get(i).getType();
	}

	String text(int i) {
		return text.substring(start(i), end(i));
	}

	int start(int i) {
		return tokens.get(i).getStartIndex();
	}

	/** The offset behind a token; 0 for -1. */
	int end(int i) {
		return i < 0 ? 0 : tokens.get(i).getStopIndex() + 1;
	}

	/** The white space before a token; after the last one for the number {@link #size()}. */
	String gap(int i) {
		return text.substring(end(i - 1), i < size() ? start(i) : text.length());
	}

	/** How many lines end between a token and the one before it. */
	int newlines(int i) {
		return newlines[i];
	}

	boolean isComment(int i) {
		return switch (type(i)) {
		case IpcLexer.LINE_COMMENT, IpcLexer.BLOCK_COMMENT, IpcLexer.DOCUMENTATION -> true;
		default -> false;
		};
	}

	/** The first token from {@code i} on that is no comment; {@link #size()} if there is none. */
	int significant(int i) {
		int next = i;
		while (next < size() && isComment(next)) {
			next++;
		}
		return next;
	}

	/** Whether a line ends inside or between the tokens from {@code first} to {@code last}. */
	boolean spansLines(int first, int last) {
		return countNewlines(text.substring(start(first), end(last))) > 0;
	}

	/** The column at which a token begins in its line, counted from 0; a tab counts as one indentation. */
	int column(int i) {
		int begin = start(i);
		while (begin > 0 && text.charAt(begin - 1) != '\n' && text.charAt(begin - 1) != '\r') {
			begin--;
		}
		return width(text.substring(begin, start(i)));
	}

	/** The width of a piece of a line in columns; a tab counts as one indentation. */
	static int width(String piece) {
		return piece.length() + (int) piece.chars().filter(character -> character == '\t').count()
				* (Layout.INDENTATION - 1);
	}

	/** How many line ends there are: {@code \n}, {@code \r\n} and a lone {@code \r} count as one each. */
	static int countNewlines(String piece) {
		int count = 0;
		for (int i = 0; i < piece.length(); i++) {
			char character = piece.charAt(i);
			boolean end = character == '\n' || character == '\r' && (i + 1 == piece.length() || piece.charAt(i + 1) != '\n');
			count += end ? 1 : 0;
		}
		return count;
	}
}
