package org.ipcstudio.language.format;

import java.util.BitSet;

import org.ipcstudio.language.internal.grammar.IpcLexer;

/**
 * Decides before which tokens a line begins. At first every group that stood on one line stays there, and every statement
 * is joined to one line. Where that makes a line too long, {@link #breakGroup} and {@link #keepBreaks} undo it.
 */
final class LineBreaks {

	private final Structure structure;
	private final VisibleTokens tokens;
	/** The groups whose parts begin lines. */
	private final BitSet broken = new BitSet();
	/** The elements, by their first tokens, in which lines end where they ended before. */
	private final BitSet kept = new BitSet();

	LineBreaks(Structure structure) {
		this.structure = structure;
		this.tokens = structure.tokens();
		for (int i = 0; i < structure.groups().size(); i++) {
			broken.set(i, !structure.wasOneLine(structure.groups().get(i)));
		}
	}

	/** Lets each part of a group begin a line. */
	void breakGroup(int group) {
		broken.set(group);
	}

	boolean isBroken(int group) {
		return group < 0 || broken.get(group);
	}

	/** Lets lines end in an element where they ended before. */
	void keepBreaks(int element) {
		kept.set(element);
	}

	boolean isKept(int element) {
		return kept.get(element);
	}

	/** Whether a token begins a line. */
	boolean breaksBefore(int i) {
		if (i == 0 || tokens.type(i - 1) == IpcLexer.LINE_COMMENT) {
			return true;
		}
		boolean newline = tokens.newlines(i) > 0;
		if (newline && (tokens.isComment(i) || tokens.isComment(i - 1))) {
			return true;
		}
		if (tokens.isComment(i)) {
			return breaksBeforeComment(i);
		}
		if (isLineStart(i)) {
			return tokens.type(i) == IpcLexer.RIGHT_BRACE || !followsLeadingComment(i);
		}
		return newline && kept.get(structure.elementOf(i)) && !belongsToLineBefore(i);
	}

	/**
	 * Whether a token that is no comment has to stand at the beginning of a line, but for comments: it begins a part of a
	 * broken group or closes one.
	 */
	boolean isLineStart(int i) {
		if (tokens.type(i) == IpcLexer.RIGHT_BRACE) {
			int group = structure.groupClosedBy(i);
			return broken.get(group);
		}
		return structure.isStart(i) && isBroken(structure.groupOf(i));
	}

	/** Whether a token never begins a line of its own accord: an opening brace, {@code else}, {@code or}, a separator. */
	boolean belongsToLineBefore(int i) {
		return switch (tokens.type(i)) {
		case IpcLexer.LEFT_BRACE, IpcLexer.OR_WORD, IpcLexer.COMMA, IpcLexer.SEMICOLON -> true;
		case IpcLexer.ELSE -> !structure.isStart(i);
		default -> false;
		};
	}

	/**
	 * A comment on the line of the token before it begins a line if it belongs to what follows: at the beginning of a
	 * group, or as documentation.
	 */
	private boolean breaksBeforeComment(int i) {
		boolean atOpening = tokens.type(i - 1) == IpcLexer.LEFT_BRACE;
		return (atOpening || tokens.type(i) == IpcLexer.DOCUMENTATION) && leadsToLineStart(i);
	}

	/** Whether the line of a comment goes on with the beginning of a statement or the like. */
	private boolean leadsToLineStart(int comment) {
		int next = tokens.significant(comment);
		if (next == tokens.size() || tokens.type(next) == IpcLexer.RIGHT_BRACE || !isLineStart(next)) {
			return false;
		}
		for (int i = comment + 1; i <= next; i++) {
			if (tokens.newlines(i) > 0) {
				return false;
			}
		}
		return true;
	}

	/** Whether between the beginning of the line and a token stand only comments. */
	private boolean followsLeadingComment(int i) {
		for (int comment = i - 1; comment >= 0 && tokens.isComment(comment); comment--) {
			if (breaksBefore(comment)) {
				return true;
			}
			if (tokens.newlines(comment) > 0) {
				return false;
			}
		}
		return false;
	}

	/** Whether the line that a token begins, or would begin, goes on with a statement or declaration that began earlier. */
	boolean isContinuation(int i) {
		int next = tokens.significant(i);
		return next < tokens.size() && !isLineStart(next) && !belongsToLineBefore(next)
				&& tokens.type(next) != IpcLexer.RIGHT_BRACE;
	}

	/** The level of indentation of what a group holds: how many broken groups it stands in, this one counted. */
	int level(int group) {
		int level = 0;
		for (int outer = group; outer >= 0; outer = structure.groups().get(outer).parent()) {
			level += broken.get(outer) ? 1 : 0;
		}
		return level;
	}

	/** The level of indentation of every token: how many broken groups it stands in. */
	int[] levels() {
		int[] ofGroup = new int[structure.groups().size()];
		for (int i = 0; i < ofGroup.length; i++) {
			int parent = structure.groups().get(i).parent();
			ofGroup[i] = (parent < 0 ? 0 : ofGroup[parent]) + (broken.get(i) ? 1 : 0);
		}
		int[] levels = new int[tokens.size()];
		for (int i = 0; i < levels.length; i++) {
			levels[i] = structure.groupOf(i) < 0 ? 0 : ofGroup[structure.groupOf(i)];
		}
		return levels;
	}
}
