package org.ipcstudio.language.internal.parser;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** Asks how the tokens stand in lines: a mistake seldom reaches beyond its line. */
final class Lines {

	private Lines() {
	}

	/** Whether the token {@code i} places ahead, from 1, is the first of its line or the end of the text. */
	static boolean begins(TokenStream tokens, int i) {
		Token token = tokens.LT(i);
		Token before = i > 1 ? tokens.LT(i - 1) : tokens.LT(-1);
		return token.getType() == Token.EOF || before == null || before.getLine() != token.getLine();
	}

	/** The type of the token before the current one; invalid at the beginning of the text. */
	static int typeBefore(TokenStream tokens) {
		Token before = tokens.LT(-1);
		return before == null ? Token.INVALID_TYPE : before.getType();
	}
}
