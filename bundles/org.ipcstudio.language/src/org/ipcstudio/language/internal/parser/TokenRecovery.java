package org.ipcstudio.language.internal.parser;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.language.internal.grammar.IpcParser.BlockContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ProcessContext;
import org.ipcstudio.language.internal.grammar.IpcParser.RefContext;
import org.ipcstudio.language.internal.grammar.IpcParser.StatementContext;

/**
 * How the parser goes on where a single token is missing, superfluous or wrong. It differs from ANTLR's way in that a
 * keyword in the place of a name is taken for the name, and that a token is left out or put in only where that is
 * plausible.
 */
abstract class TokenRecovery extends DefaultErrorStrategy {

	/** So many tokens ahead a brace is looked for. */
	private static final int FARTHEST_BRACE = 30;

	private final SyntaxProblems problems;
	private final SyntaxMessages messages;
	private BraceIndex braces;

	TokenRecovery(SyntaxProblems problems) {
		this.problems = problems;
		messages = new SyntaxMessages(problems);
	}

	SyntaxMessages messages() {
		return messages;
	}

	/** The braces of the text. */
	BraceIndex braces(TokenStream tokens) {
		if (braces == null) {
			braces = new BraceIndex(tokens);
		}
		return braces;
	}

	@Override
	public void reportMatch(Parser recognizer) {
		super.reportMatch(recognizer);
		problems.matched();
	}

	@Override
	public Token recoverInline(Parser recognizer) {
		if (isMisspeltSystem(recognizer)) {
			begin(recognizer);
			messages.misspeltSystem(recognizer);
			return recognizer.consume();
		}
		if (isKeywordForName(recognizer)) {
			messages.keywordAsName(recognizer, begin(recognizer));
			return recognizer.consume();
		}
		Token brace = braceAhead(recognizer);
		if (brace != null) {
			return brace;
		}
		Token deleted = singleTokenDeletion(recognizer);
		if (deleted != null) {
			recognizer.consume();
			return deleted;
		}
		if (singleTokenInsertion(recognizer)) {
			Token missing = getMissingSymbol(recognizer);
			ParserRuleContext context = recognizer.getContext();
			context.addErrorNode(recognizer.createErrorNode(context, missing));
			return missing;
		}
		throw new InputMismatchException(recognizer);
	}

	/** Whether a keyword stands where a name has to stand, and what follows would fit behind a name. */
	private static boolean isKeywordForName(Parser recognizer) {
		TokenStream tokens = recognizer.getInputStream();
		return recognizer.getContext().getRuleIndex() == IpcParser.RULE_id && Words.isKeyword(tokens.LA(1))
				&& !Lines.begins(tokens, 1) && !Words.isName(tokens.LA(2)) && tokens.LA(2) != IpcLexer.LEFT_BRACE;
	}

	/** Goes on at the brace that opens a block if it stands further on in the line; otherwise null. */
	private Token braceAhead(Parser recognizer) {
		if (!(recognizer.getContext() instanceof BlockContext block) || block.LEFT_BRACE() != null) {
			return null;
		}
		TokenStream tokens = recognizer.getInputStream();
		int ahead = 1;
		while (ahead < FARTHEST_BRACE && !Lines.begins(tokens, ahead) && tokens.LA(ahead) != IpcLexer.LEFT_BRACE
				&& tokens.LA(ahead) != IpcLexer.RIGHT_BRACE) {
			ahead++;
		}
		if (Lines.begins(tokens, ahead) || tokens.LA(ahead) != IpcLexer.LEFT_BRACE) {
			return null;
		}
		if (begin(recognizer)) {
			messages.unexpected(recognizer, recognizer.getExpectedTokens());
		}
		for (int i = 1; i < ahead; i++) {
			recognizer.consume();
		}
		reportMatch(recognizer);
		return recognizer.consume();
	}

	private static boolean isMisspeltSystem(Parser recognizer) {
		TokenStream tokens = recognizer.getInputStream();
		return tokens.LT(-1) == null && Words.isName(tokens.LA(1))
				&& Words.isName(tokens.LA(2)) && tokens.LA(3) == IpcLexer.LEFT_BRACE;
	}

	@Override
	protected Token singleTokenDeletion(Parser recognizer) {
		TokenStream tokens = recognizer.getInputStream();
		int type = tokens.LA(1);
		boolean plausible = !Words.isKeyword(type) && type != IpcLexer.LEFT_BRACE && type != IpcLexer.RIGHT_BRACE
				&& !Lines.begins(tokens, 1) && !Lines.begins(tokens, 2);
		return plausible ? super.singleTokenDeletion(recognizer) : null;
	}

	@Override
	protected boolean singleTokenInsertion(Parser recognizer) {
		return !Hints.isUnknownWord(recognizer) && isInsertionPlausible(recognizer)
				&& super.singleTokenInsertion(recognizer);
	}

	/**
	 * A missing brace is not guessed for a single statement, which would have to be closed as well, nor the sign of an
	 * assignment before something that may begin a statement.
	 */
	private static boolean isInsertionPlausible(Parser recognizer) {
		int type = recognizer.getInputStream().LA(1);
		if (ForeignSigns.find(recognizer, recognizer.getExpectedTokens()).isPresent()) {
			return false;
		}
		return switch (recognizer.getContext()) {
			case BlockContext block -> type != IpcLexer.LEFT_BRACE
					&& (block.LEFT_BRACE() != null || block.getParent() instanceof ProcessContext);
			case StatementContext statement -> type == IpcLexer.INT || statement.getChildCount() != 1
					|| !(statement.getChild(0) instanceof RefContext);
			default -> true;
		};
	}

	/** Begins the recovery; returns whether the problem is to be reported. */
	boolean begin(Parser recognizer) {
		boolean first = !inErrorRecoveryMode(recognizer);
		beginErrorCondition(recognizer);
		return first && problems.isNews(recognizer);
	}

	@Override
	public void reportError(Parser recognizer, RecognitionException e) {
		if (!begin(recognizer)) {
			return;
		}
		Token start = SystemParts.start(recognizer);
		if (start != null) {
			messages.systemPart(recognizer, start, braces(recognizer.getInputStream()).isClosingMissing());
		} else if (e instanceof NoViableAltException choice && choice.getStartToken() != choice.getOffendingToken()) {
			messages.unfit(recognizer, choice.getOffendingToken());
		} else {
			messages.unexpected(recognizer, recognizer.getExpectedTokens());
		}
	}

	@Override
	protected void reportUnwantedToken(Parser recognizer) {
		if (begin(recognizer)) {
			messages.unexpected(recognizer, recognizer.getExpectedTokens());
		}
	}

	@Override
	protected void reportMissingToken(Parser recognizer) {
		if (begin(recognizer)) {
			messages.missing(recognizer, recognizer.getExpectedTokens());
		}
	}
}
