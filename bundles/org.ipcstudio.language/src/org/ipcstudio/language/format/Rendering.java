package org.ipcstudio.language.format;

import java.util.List;

import org.ipcstudio.language.internal.grammar.IpcLexer;

/**
 * The white space that a choice of line breaks leads to, and the columns at which the tokens stand then. Made anew for each
 * choice.
 */
final class Rendering {

	private final VisibleTokens tokens;
	private final LineBreaks breaks;
	private final Spacing spacing;
	private final String delimiter;
	private final int[] levels;
	private final boolean[] begins;
	private final String[] gaps;
	/** For every token its column, and the column behind it. */
	private final int[] from;
	private final int[] to;

	Rendering(Structure structure, LineBreaks breaks, String delimiter) {
		this.tokens = structure.tokens();
		this.breaks = breaks;
		this.spacing = new Spacing(structure);
		this.delimiter = delimiter;
		this.levels = breaks.levels();
		this.begins = new boolean[tokens.size() + 1];
		this.gaps = new String[tokens.size()];
		this.from = new int[tokens.size()];
		this.to = new int[tokens.size()];
		render();
	}

	/** The white space before a token. */
	String gap(int i) {
		return gaps[i];
	}

	/** Whether a token is the first of its line; true for the number behind the last one. */
	boolean begins(int i) {
		return begins[i];
	}

	int column(int i) {
		return from[i];
	}

	int columnBehind(int i) {
		return to[i];
	}

	/** Whether a token is a comment behind everything else on its line. */
	boolean isTrailingComment(int i) {
		return tokens.isComment(i) && !begins[i] && begins[i + 1];
	}

	private void render() {
		for (int i = 0; i < begins.length; i++) {
			begins[i] = i == tokens.size() || breaks.breaksBefore(i);
		}
		int lineStart = 0;
		for (int i = 0; i < tokens.size(); i++) {
			if (begins[i]) {
				lineStart = i;
				from[i] = indentation(i);
				gaps[i] = lineEnds(i) + " ".repeat(from[i]);
			} else {
				int blanks = isTrailingComment(i) ? blanksBeforeComment(i, lineStart) : spacing.before(i);
				gaps[i] = " ".repeat(blanks);
				from[i] = to[i - 1] + blanks;
			}
			to[i] = endColumn(i);
		}
	}

	private int indentation(int i) {
		return levels[i] * Layout.INDENTATION + (breaks.isContinuation(i) ? Layout.CONTINUATION : 0);
	}

	/** The end of the line before a token, and an empty line if there was one or more. */
	private String lineEnds(int i) {
		if (i == 0) {
			return "";
		}
		boolean blankLine = tokens.newlines(i) > 1 && !breaks.isContinuation(i);
		return blankLine ? delimiter + delimiter : delimiter;
	}

	/** A comment that the author has set off with several blanks keeps its column in the line, as it may be aligned with others. */
	private int blanksBeforeComment(int i, int lineStart) {
		if (VisibleTokens.width(tokens.gap(i)) < 2) {
			return 1;
		}
		boolean sameLine = lineStart == 0 || tokens.newlines(lineStart) > 0;
		if (!sameLine || tokens.spansLines(lineStart, i - 1)) {
			return 2;
		}
		int old = tokens.column(i) - tokens.column(lineStart);
		return Math.max(1, old - (to[i - 1] - from[lineStart]));
	}

	private int endColumn(int i) {
		if (!tokens.isComment(i)) {
			return from[i] + tokens.text(i).length();
		}
		String text = laidOutComment(i);
		int lastEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
		return lastEnd < 0 ? from[i] + VisibleTokens.width(text) : VisibleTokens.width(text.substring(lastEnd + 1));
	}

	private String laidOutComment(int i) {
		StringBuilder text = new StringBuilder(tokens.text(i));
		List<Change> changes = commentChanges(i);
		for (Change change : changes.reversed()) {
			text.replace(change.offset(), change.offset() + change.length(), change.replacement());
		}
		return text.toString();
	}

	/** What changes inside a comment. */
	List<Change> commentChanges(int i) {
		boolean line = tokens.type(i) == IpcLexer.LINE_COMMENT;
		return CommentLayout.changes(tokens.text(i), line ? 0 : tokens.column(i), line ? 0 : from[i]);
	}
}
