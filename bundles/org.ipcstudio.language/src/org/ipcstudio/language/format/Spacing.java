package org.ipcstudio.language.format;

import org.ipcstudio.language.internal.grammar.IpcLexer;

/** Decides how many blanks stand between two tokens on one line. */
final class Spacing {

	/** Signs that the lexer may read together with the sign before or behind them. */
	private static final String SIGNS = "+-*/%<>=!&|^~.";

	private final Structure structure;
	private final VisibleTokens tokens;

	Spacing(Structure structure) {
		this.structure = structure;
		this.tokens = structure.tokens();
	}

	/** The number of blanks before a token that does not begin a line and is no comment at its end. */
	int before(int i) {
		if (tokens.isComment(i) || tokens.isComment(i - 1)) {
			return 1;
		}
		if (structure.isCloseBefore(i) || structure.isCloseBehind(i - 1)) {
			return wouldMerge(i) ? 1 : 0;
		}
		boolean separates = structure.isStart(i) && structure.groupOf(i) >= 0
				&& tokens.type(i - 1) != IpcLexer.LEFT_BRACE && tokens.type(i - 1) != IpcLexer.SEMICOLON;
		return separates ? structure.groups().get(structure.groupOf(i)).kind().blanks : 1;
	}

	/** Whether two tokens would be read differently without a blank: {@code - -x}, {@code x..y} after a number. */
	private boolean wouldMerge(int i) {
		String left = tokens.text(i - 1);
		String right = tokens.text(i);
		char last = left.charAt(left.length() - 1);
		char first = right.charAt(0);
		if (Character.isJavaIdentifierPart(last) && Character.isJavaIdentifierPart(first)) {
			return true;
		}
		boolean signs = SIGNS.indexOf(last) >= 0 && SIGNS.indexOf(first) >= 0;
		return signs && !"!".equals(left) && !"~".equals(left) && !"..".equals(left) && !"..".equals(right);
	}
}
