package org.ipcstudio.language.internal.parser;

import java.util.HashSet;
import java.util.Set;

import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.language.internal.grammar.IpcParser.BlockContext;

/**
 * How the parser goes on behind a mistake that is more than a single token. It differs from ANTLR's way in that a list of
 * statements or items is not left because of something bad in it, and that the parser goes on at a keyword or at the
 * beginning of a line, behind whole blocks.
 */
final class Recovery extends TokenRecovery {

	private static final Set<Integer> CONTAINERS = Set.of(IpcParser.RULE_file, IpcParser.RULE_block,
			IpcParser.RULE_memory, IpcParser.RULE_statement);

	private final Set<Long> failures = new HashSet<>();
	private int leavingFor = -1;

	Recovery(SyntaxProblems problems) {
		super(problems);
	}

	@Override
	public void reset(Parser recognizer) {
		super.reset(recognizer);
		failures.clear();
		lastErrorIndex = -1;
	}

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
		while (!members.contains(tokens.LA(1)) && !members.contains(Token.EPSILON) && tokens.LA(1) != Token.EOF) {
			if (!Words.beginsItem(tokens.LA(1))) {
				reportUnwantedToken(recognizer);
			} else if (recognizer.getContext() instanceof BlockContext && isInsideProgram(recognizer)) {
				recognizer.consume();
			} else {
				return;
			}
			consumeUntil(recognizer, members.or(Words.itemStarts()));
		}
	}

	/** Reports a declaration in a program; returns whether the program is to go on behind it. */
	private boolean isInsideProgram(Parser recognizer) {
		TokenStream tokens = recognizer.getInputStream();
		boolean open = braces(tokens).isClosingMissing();
		if (begin(recognizer)) {
			messages().systemPart(recognizer, tokens.LT(1), open);
		}
		return !open;
	}

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

	/** Whether a name probably begins a statement or a connection, and is not a part of what has to be skipped. */
	private static boolean mayBegin(TokenStream tokens) {
		return Lines.begins(tokens, 1) || tokens.LA(2) == IpcLexer.ASSIGN || Lines.typeBefore(tokens) == IpcLexer.SEMICOLON
				|| Lines.typeBefore(tokens) == IpcLexer.RIGHT_BRACE;
	}
}
