package org.ipcstudio.language.internal.parser;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser.AssignmentContext;
import org.ipcstudio.language.internal.grammar.IpcParser.StatementContext;

/** Recognises connections and properties of the system that stand inside a program. */
final class SystemParts {

	private SystemParts() {
	}

	/** The first token of the connection or property whose second part is the current token; null if there is none. */
	static Token start(Parser parser) {
		TokenStream tokens = parser.getInputStream();
		int type = tokens.LA(1);
		ParserRuleContext context = parser.getContext();
		if (isArrow(type) && context instanceof AssignmentContext && context.getChildCount() == 1 && Words.isName(tokens.LA(2))
				&& !Lines.begins(tokens, 2)) {
			return context.getStart();
		}
		Token temporal = temporal(tokens, context);
		if (temporal != null) {
			return temporal;
		}
		boolean property = Lines.typeBefore(tokens) == IpcLexer.ASSERT
				&& (type == IpcLexer.ALWAYS || type == IpcLexer.FINALLY || type == IpcLexer.PROGRESS);
		return property && !Lines.begins(tokens, 1) ? tokens.LT(-1) : null;
	}

	/** The {@code assert} of a property whose beginning looks like an assertion, and its rest like another statement. */
	private static Token temporal(TokenStream tokens, ParserRuleContext context) {
		if (!(context instanceof StatementContext)) {
			return null;
		}
		boolean leads = tokens.LA(1) == IpcLexer.TO && Lines.typeBefore(tokens) == IpcLexer.LEADS;
		int line = context.getStart().getLine();
		for (int i = -1; tokens.LT(i) != null && tokens.LT(i).getLine() == line; i--) {
			if (tokens.LT(i).getType() == IpcLexer.ASSERT) {
				boolean eventually = i < -2 && tokens.LT(i + 1).getType() == IpcLexer.EVENTUALLY
						&& tokens.LT(i + 2) == context.getStart();
				return leads || eventually ? tokens.LT(i) : null;
			}
		}
		return null;
	}

	private static boolean isArrow(int type) {
		return type >= IpcLexer.FORWARD && type <= IpcLexer.USE;
	}
}
