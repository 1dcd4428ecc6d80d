package org.ipcstudio.language.internal.parser;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.internal.Checks;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser.BlockContext;
import org.ipcstudio.language.internal.grammar.IpcParser.FileContext;

/** Passes the problems of the parser on, except those that only follow from an earlier one. */
final class SyntaxProblems {

	/** So many tokens have to fit before a problem in the same line is taken for a new one. */
	private static final int TOKENS_TO_RECOVER = 3;

	private final ProblemReporter problems;
	private int lastLine = -1;
	private int matched;
	private int count;

	SyntaxProblems(ProblemReporter problems) {
		this.problems = problems;
	}

	/** Is told of every token that fits. */
	void matched() {
		matched++;
	}

	/** Whether a problem at the current token of the parser says anything new; is asked once for each problem. */
	boolean isNews(Parser parser) {
		Token token = parser.getCurrentToken();
		TokenStream tokens = parser.getInputStream();
		boolean isMember = parser.getContext() instanceof BlockContext || parser.getContext() instanceof FileContext;
		boolean atEndOfLine = !isMember && tokens.LT(-1) != null && Lines.begins(tokens, 1);
		int line = atEndOfLine ? tokens.LT(-1).getLine() : token.getLine();
		boolean consequence = line == lastLine && matched < TOKENS_TO_RECOVER || followsBrokenText(tokens, token);
		lastLine = line;
		matched = 0;
		return !consequence;
	}

	/** Whether something directly before the token has been reported by the lexical checks. */
	private static boolean followsBrokenText(TokenStream tokens, Token token) {
		for (int i = token.getTokenIndex() - 1; i >= 0; i--) {
			Token before = tokens.get(i);
			if (before.getType() == IpcLexer.UNKNOWN || before.getType() == IpcLexer.UNTERMINATED_COMMENT) {
				return true;
			}
			if (before.getChannel() == Token.DEFAULT_CHANNEL) {
				return before.getType() == IpcLexer.STRING && !LexicalChecks.isClosed(before);
			}
		}
		return false;
	}

	void report(ProblemCode code, Token where, String message, QuickFix... fixes) {
		report(code, SourceMap.region(where), message, fixes);
	}

	void report(ProblemCode code, Region where, String message, QuickFix... fixes) {
		problems.report(code, where, message, fixes);
		if (++count > Checks.LIMIT) {
			throw new StopException();
		}
	}
}
