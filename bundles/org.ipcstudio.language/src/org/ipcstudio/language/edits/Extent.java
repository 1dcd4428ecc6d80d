package org.ipcstudio.language.edits;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/**
 * Where the text of an item lies with all that a reader takes for a part of it: the comments on the lines right above
 * it, a semicolon, and the comments behind it on its last line.
 *
 * @param start the offset of its first character
 * @param end the offset behind its last character
 */
record Extent(int start, int end) {

	static Extent of(SourceText source, ParserRuleContext item) {
		return new Extent(first(source, item.getStart()).getStartIndex(), SourceText.end(last(source, item.getStop())));
	}

	private static Token first(SourceText source, Token start) {
		Token first = start;
		Token before = source.visibleBefore(first);
		while (SourceText.isComment(before) && belongs(source, before, first)) {
			first = before;
			before = source.visibleBefore(first);
		}
		return first;
	}

	/** Documentation belongs to what follows it wherever it stands, another comment if it has the line right above. */
	private static boolean belongs(SourceText source, Token comment, Token next) {
		boolean documentation = comment.getType() == IpcLexer.DOCUMENTATION;
		boolean above = source.beginsLine(comment.getStartIndex())
				&& source.lineEnds(SourceText.end(comment), next.getStartIndex()) <= 1;
		return documentation || above;
	}

	private static Token last(SourceText source, Token stop) {
		Token last = stop;
		Token next = source.visibleBehind(last);
		while (mayFollow(next) && !source.hasLineEnd(SourceText.end(last), next.getStartIndex())) {
			last = next;
			next = source.visibleBehind(last);
		}
		return last;
	}

	private static boolean mayFollow(Token token) {
		boolean comment = SourceText.isComment(token) && token.getType() != IpcLexer.DOCUMENTATION;
		return comment || token.getType() == IpcLexer.SEMICOLON;
	}
}
