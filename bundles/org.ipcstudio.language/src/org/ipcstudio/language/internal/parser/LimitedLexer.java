package org.ipcstudio.language.internal.parser;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/** A lexer that ends the text when it has more words than memory should be spent on. */
final class LimitedLexer extends IpcLexer {

	/** The most words, signs, comments and stretches of white space that are looked at. */
	static final int MAXIMUM_TOKENS = 1_000_000;

	private int count;
	private Token limit;

	LimitedLexer(CharStream input) {
		super(input);
		removeErrorListeners();
	}

	@Override
	public Token nextToken() {
		Token token = super.nextToken();
		if (++count == MAXIMUM_TOKENS && token.getType() != Token.EOF) {
			limit = token;
			_hitEOF = true;
		}
		return token;
	}

	/** The last token before the limit; null if the text keeps it. */
	Token limit() {
		return limit;
	}
}
