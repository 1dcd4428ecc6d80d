package org.ipcstudio.language.internal.parser;

import java.util.HashSet;
import java.util.Set;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.language.internal.grammar.IpcParser.BlockContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ProcessContext;
import org.ipcstudio.language.internal.grammar.IpcParser.RefContext;
import org.ipcstudio.language.internal.grammar.IpcParser.StatementContext;

/**
 * How the parser goes on behind a mistake. It differs from ANTLR's way in four points: a list of statements or items is
 * never left because of one bad token; skipping goes on at the beginning of a line or a keyword, and over whole blocks; a
 * keyword in the place of a name is taken for the name; and a token is left out only where that is plausible.
 */
final class Recovery extends DefaultErrorStrategy {

	private static final Set<Integer> CONTAINERS = Set.of(IpcParser.RULE_file, IpcParser.RULE_block,
			IpcParser.RULE_memory, IpcParser.RULE_statement);

	private final SyntaxProblems problems;
	private final SyntaxMessages messages;
	private final Set<Long> failures = new HashSet<>();
	private BraceIndex braces;
	private int leavingFor = -1;

	Recovery(SyntaxProblems problems) {
		this.problems = problems;
		messages = new SyntaxMessages(problems);
	}

	@Override
	public void reset(Parser recognizer) {
		super.reset(recognizer);
		failures.clear();
		lastErrorIndex = -1;
	}

	@Override
	public void reportMatch(Parser recognizer) {
		super.reportMatch(recognizer);
		problems.matched();
	}

	// ---- where lists go on

	@Override
	public void sync(Parser recognizer) {
		ATNState state = recognizer.getATN().states.get(recognizer.getState());
		IntervalSet next = recognizer.getATN().nextTokens(state);
		boolean inList = state.getStateType() == ATNState.STAR_LOOP_ENTRY
				|| state.getStateType() == ATNState.STAR_LOOP_BACK;
		if (next.contains(IpcLexer.SEMICOLON)) {
			return;
		}
		if (inList && CONTAINERS.contains(recognizer.getContext().getRuleIndex())) {
			leaveBlocks(recognizer);
			skipToMember(recognizer, next);
		} else {
			super.sync(recognizer);
		}
	}

	/** Goes out of all blocks in front of a connection or property that follows a missing brace. */
	private void leaveBlocks(Parser recognizer) {
		if (recognizer.getInputStream().index() == leavingFor && recognizer.getContext() instanceof BlockContext) {
			throw new InputMismatchException(recognizer);
		}
	}

	/** In a list of statements or items only its members, its end and declarations are worth stopping at. */
	private void skipToMember(Parser recognizer, IntervalSet members) {
		TokenStream tokens = recognizer.getInputStream();
		IntervalSet stops = members.or(Words.itemStarts());
		while (!members.contains(tokens.LA(1)) && !members.contains(Token.EPSILON) && tokens.LA(1) != Token.EOF) {
			boolean item = Words.beginsItem(tokens.LA(1));
			if (item && !(recognizer.getContext() instanceof BlockContext && isInsideProgram(recognizer))) {
				return;
			}
			if (!item && !inErrorRecoveryMode(recognizer)) {
				reportUnwantedToken(recognizer);
			}
			recognizer.consume();
			consumeUntil(recognizer, stops);
		}
	}

	/** Reports a declaration in a program; returns whether the program is to go on behind it. */
	private boolean isInsideProgram(Parser recognizer) {
		TokenStream tokens = recognizer.getInputStream();
		boolean open = braces(tokens).isClosingMissing();
		if (begin(recognizer)) {
			messages.systemPart(recognizer, tokens.LT(1), open);
		}
		return !open;
	}

	// ---- single tokens

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
			case StatementContext statement -> !Words.isName(type) && !Words.isKeyword(type) || statement.getChildCount() != 1
					|| !(statement.getChild(0) instanceof RefContext);
			default -> true;
		};
	}

	// ---- skipping

	@Override
	public void recover(Parser recognizer, RecognitionException e) {
		Token start = SystemParts.start(recognizer);
		if (start != null && braces(recognizer.getInputStream()).isClosingMissing()) {
			leavingFor = start.getTokenIndex();
			recognizer.getInputStream().seek(leavingFor);
			return;
		}
		int index = recognizer.getInputStream().index();
		if (index != lastErrorIndex) {
			failures.clear();
		}
		long failure = (long) recognizer.getContext().depth() << Integer.SIZE | recognizer.getState();
		if (!failures.add(failure)) {
			// the same rule has failed here before: only skipping something leads on
			recognizer.consume();
		}
		lastErrorIndex = recognizer.getInputStream().index();
		consumeUntil(recognizer, getErrorRecoverySet(recognizer));
	}

	@Override
	protected void consumeUntil(Parser recognizer, IntervalSet set) {
		TokenStream tokens = recognizer.getInputStream();
		for (int type = tokens.LA(1); type != Token.EOF; type = tokens.LA(1)) {
			if (set.contains(type) && (!Words.isName(type) || mayBegin(tokens))) {
				return;
			}
			int closing = type == IpcLexer.LEFT_BRACE ? closing(tokens) : -1;
			do {
				recognizer.consume();
			} while (tokens.index() <= closing);
		}
	}

	private int closing(TokenStream tokens) {
		return braces(tokens).closing(tokens.index());
	}

	private BraceIndex braces(TokenStream tokens) {
		if (braces == null) {
			braces = new BraceIndex(tokens);
		}
		return braces;
	}

	/** Whether a name probably begins a statement or a connection, and is not a part of what has to be skipped. */
	private static boolean mayBegin(TokenStream tokens) {
		return Lines.begins(tokens, 1) || tokens.LA(2) == IpcLexer.ASSIGN || Lines.typeBefore(tokens) == IpcLexer.SEMICOLON
				|| Lines.typeBefore(tokens) == IpcLexer.RIGHT_BRACE;
	}

	// ---- reporting

	/** Begins the recovery; returns whether the problem is to be reported. */
	private boolean begin(Parser recognizer) {
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
