package org.ipcstudio.language.assist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/**
 * Finds what can be folded: braces and comments over several lines, and line comments that follow each other. Works on
 * the tokens, so that nothing unfolds while a text is broken. One run finds the folds of one text.
 */
public final class Folding {

	private final String text;
	/** By the offset of their first line: of two that begin in one line, the outer one ends last and counts. */
	private final Map<Integer, Fold> folds = new LinkedHashMap<>();
	private final Deque<Token> open = new ArrayDeque<>();
	private Token firstLineComment;
	private Token lastLineComment;

	private Folding(String text) {
		this.text = text;
	}

	/** The folds of a text. No two begin in the same line. */
	public static List<Fold> of(SourceFile file) {
		Folding folding = new Folding(file.text());
		file.tokens().getTokens().forEach(folding::visit);
		return List.copyOf(folding.folds.values());
	}

	private void visit(Token token) {
		int type = token.getType();
		if (type == IpcLexer.WHITE_SPACE) {
			return;
		}
		if (type != IpcLexer.LINE_COMMENT || !continuesComment(token)) {
			endLineComments();
		}
		switch (type) {
			case IpcLexer.LINE_COMMENT -> lineComment(token);
			case IpcLexer.LEFT_BRACE -> open.push(token);
			case IpcLexer.RIGHT_BRACE -> close(token);
			case IpcLexer.BLOCK_COMMENT, IpcLexer.DOCUMENTATION -> add(token.getStartIndex(), token.getStopIndex() + 1,
					Fold.Kind.COMMENT);
			default -> {
				// begins and ends nothing that could be folded
			}
		}
	}

	private boolean continuesComment(Token token) {
		return lastLineComment != null && token.getLine() == lastLineComment.getLine() + 1 && beginsLine(token);
	}

	private void lineComment(Token token) {
		if (firstLineComment == null && beginsLine(token)) {
			firstLineComment = token;
		}
		lastLineComment = firstLineComment == null ? null : token;
	}

	private void endLineComments() {
		if (firstLineComment != null) {
			add(firstLineComment.getStartIndex(), lastLineComment.getStopIndex() + 1, Fold.Kind.COMMENT);
		}
		firstLineComment = null;
		lastLineComment = null;
	}

	private void close(Token brace) {
		if (open.isEmpty()) {
			return;
		}
		Token opening = open.pop();
		int depth = open.size();
		Fold.Kind kind = depth == 0 ? Fold.Kind.SYSTEM : depth == 1 ? Fold.Kind.DECLARATION : Fold.Kind.BLOCK;
		// what follows in the line of the brace, as `else {`, stays to be seen
		int end = lineHasBraceBehind(brace) ? lineStart(brace.getStartIndex()) - 1 : brace.getStartIndex() + 1;
		add(opening.getStartIndex(), end, kind);
	}

	private boolean lineHasBraceBehind(Token brace) {
		int end = lineEnd(brace.getStartIndex());
		return text.substring(brace.getStartIndex() + 1, end).contains("{");
	}

	private void add(int start, int end, Fold.Kind kind) {
		int first = lineStart(start);
		int last = lineEnd(Math.max(start, end));
		if (text.substring(first, last).strip().contains("\n")) {
			folds.put(first, new Fold(Region.between(first, last), kind));
		}
	}

	private boolean beginsLine(Token token) {
		return text.substring(lineStart(token.getStartIndex()), token.getStartIndex()).isBlank();
	}

	private int lineStart(int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	private int lineEnd(int offset) {
		int end = text.indexOf('\n', offset);
		if (end < 0) {
			return text.length();
		}
		return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}
}
