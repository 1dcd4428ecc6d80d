package org.ipcstudio.language.edits;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/**
 * Takes text away together with the white space that it leaves over: whole lines where nothing else is on them, otherwise
 * the blanks on one of its sides.
 */
final class Removal {

	private static final String SIGNS = "+-*/%<>=!&|^~.";

	private final SourceText source;

	Removal(SourceText source) {
		this.source = source;
	}

	/**
	 * Removes an item, a statement or a shared variable with its documentation, the semicolon behind it and, if it has a
	 * line for itself, the comment at the end of the line. Other comments stay.
	 */
	Replacements element(ParserRuleContext element) {
		Token first = element.getStart();
		Token documentation = source.documentation(first);
		if (documentation != null && onlyBlanksBetween(documentation, first)) {
			first = documentation;
			documentation = null;
		}
		Token last = element.getStop();
		Token next = source.visibleBehind(last);
		if (next.getType() == IpcLexer.SEMICOLON) {
			last = next;
			next = source.visibleBehind(last);
		}
		boolean ownComment = next.getType() == IpcLexer.LINE_COMMENT && source.beginsLine(first.getStartIndex())
				&& !source.hasLineEnd(SourceText.end(last), next.getStartIndex());
		Replacements result = range(first.getStartIndex(), SourceText.end(ownComment ? next : last));
		if (documentation != null) {
			result.addAll(range(documentation.getStartIndex(), SourceText.end(documentation)));
		}
		return result;
	}

	private boolean onlyBlanksBetween(Token first, Token second) {
		return source.visibleBehind(first) == second;
	}

	/** Removes the characters from {@code start} to just before {@code end}. */
	Replacements range(int start, int end) {
		int lineEnd = skipBlanks(end);
		boolean endsLine = lineEnd == text().length() || SourceText.isLineEnd(text().charAt(lineEnd));
		if (source.beginsLine(start) && endsLine) {
			return lines(source.lineStart(start), lineEnd);
		}
		return part(start, end, endsLine);
	}

	/** Removes whole lines; of two empty lines that meet, or one that meets a brace, one goes too. */
	private Replacements lines(int start, int lineEnd) {
		int end = behindLineEnd(lineEnd);
		int previous = start == 0 ? 0 : source.lineStart(lineEndBefore(start));
		boolean blankBefore = start > 0 && isBlankLine(previous);
		boolean blankBehind = end < text().length() && isBlankLine(end);
		boolean braceBehind = skipBlanks(end) < text().length() && text().charAt(skipBlanks(end)) == '}';
		return new Replacements().delete(blankBefore && (blankBehind || braceBehind) ? previous : start, end);
	}

	private Replacements part(int start, int end, boolean endsLine) {
		int from = start;
		int to = end;
		if (source.beginsLine(start)) {
			to = skipBlanks(end);
		} else {
			while (SourceText.isBlank(text().charAt(from - 1))) {
				from--;
			}
		}
		boolean separate = endsLine || from == 0 || to == text().length() || !touch(text().charAt(from - 1), text().charAt(to));
		return separate ? new Replacements().delete(from, to) : new Replacements().replace(from, to, " ");
	}

	/** Whether two characters would be read together without a blank. */
	private static boolean touch(char left, char right) {
		return Character.isJavaIdentifierPart(left) && Character.isJavaIdentifierPart(right)
				|| SIGNS.indexOf(left) >= 0 && SIGNS.indexOf(right) >= 0;
	}

	private boolean isBlankLine(int lineStart) {
		int end = skipBlanks(lineStart);
		return end < text().length() && SourceText.isLineEnd(text().charAt(end));
	}

	private int skipBlanks(int offset) {
		int end = offset;
		while (end < text().length() && SourceText.isBlank(text().charAt(end))) {
			end++;
		}
		return end;
	}

	private int behindLineEnd(int offset) {
		if (offset == text().length()) {
			return offset;
		}
		return text().startsWith("\r\n", offset) ? offset + 2 : offset + 1;
	}

	private int lineEndBefore(int lineStart) {
		return lineStart > 1 && text().startsWith("\r\n", lineStart - 2) ? lineStart - 2 : lineStart - 1;
	}

	private String text() {
		return source.text();
	}
}
