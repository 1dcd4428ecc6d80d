package org.ipcstudio.language.internal.parser;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.ipcstudio.language.internal.Similar;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser.AssignmentContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ConnectionContext;
import org.ipcstudio.language.internal.grammar.IpcParser.EndContext;
import org.ipcstudio.language.internal.grammar.IpcParser.PropertyContext;
import org.ipcstudio.language.internal.grammar.IpcParser.RefContext;

/** Recognises misspelt words and words of other languages. */
final class Hints {

	/**
	 * What somebody probably meant.
	 *
	 * @param written what stands in the text
	 * @param meant   what should stand there
	 */
	record Guess(Token written, String meant) {
	}

	/** How other languages call statements. */
	private static final Map<String, String> FOREIGN = Map.ofEntries(
			entry("elif", "else if"), entry("elseif", "else if"), entry("elsif", "else if"),
			entry("do", "loop"), entry("forever", "loop"), entry("let", "var"), entry("recv", "receive"),
			entry("sleep", "work"), entry("delay", "work"), entry("println", "print"),
			entry("printf", "print"), entry("echo", "print"), entry("return", "exit"),
			entry("skip", "continue"), entry("switch", "select"), entry("start", "spawn"),
			entry("fork", "spawn"), entry("join", "wait"), entry("acquire", "lock"),
			entry("notify", "signal"), entry("yield", "work 0 us"));

	private Hints() {
	}

	/** Whether what the parser takes for the beginning of a connection or an assignment is a misspelt keyword. */
	static boolean isUnknownWord(Parser parser) {
		return misspelt(parser).isPresent();
	}

	/** The misspelt keyword that the current statement or item begins with, or that is the current token. */
	static Optional<Guess> misspelt(Parser parser) {
		Token word = beginning(parser.getContext(), parser.getInputStream());
		if (word != null) {
			List<String> candidates = candidates(parser.getContext());
			Optional<String> foreign = Optional.ofNullable(FOREIGN.get(word.getText()))
					.filter(meant -> parser.getContext() instanceof AssignmentContext);
			return foreign.or(() -> Similar.to(word.getText(), candidates)).map(meant -> new Guess(word, meant));
		}
		TokenStream tokens = parser.getInputStream();
		boolean property = parser.getContext() instanceof PropertyContext && Lines.typeBefore(tokens) == IpcLexer.ID
				&& tokens.LT(-2).getType() == IpcLexer.ASSERT;
		return !property ? Optional.empty() : Similar.to(tokens.LT(-1).getText(), Words.PROPERTIES)
				.map(meant -> new Guess(tokens.LT(-1), meant));
	}

	/** A keyword among the expected ones that the current token, a name, resembles. */
	static Optional<Guess> misspelt(Token token, IntervalSet expected) {
		return token.getType() != IpcLexer.ID ? Optional.empty()
				: Similar.to(token.getText(), Words.keywords(expected)).map(meant -> new Guess(token, meant));
	}

	/** The name that a connection or an assignment consists of so far; null if it has more, or is something else. */
	private static Token beginning(ParserRuleContext context, TokenStream tokens) {
		boolean begins = context instanceof ConnectionContext || context instanceof AssignmentContext;
		if (!begins || context.getChildCount() != 1) {
			return null;
		}
		boolean single = context.getChild(0) instanceof EndContext end && end.index() == null
				|| context.getChild(0) instanceof RefContext ref && ref.getChildCount() == 1;
		Token start = context.getStart();
		return single && start.getType() == IpcLexer.ID && tokens.LT(-1) == start ? start : null;
	}

	private static List<String> candidates(ParserRuleContext context) {
		List<String> words = new ArrayList<>();
		if (context instanceof ConnectionContext) {
			words.addAll(Words.ITEMS);
			words.addAll(Words.ATTRIBUTES);
		} else {
			words.addAll(Words.STATEMENTS);
			words.addAll(Words.CLAUSES);
		}
		return words;
	}

	/** Whether the token is the type with which other languages begin a declaration. */
	static boolean isForeignDeclaration(Parser parser) {
		TokenStream tokens = parser.getInputStream();
		int type = tokens.LA(1);
		return type >= IpcLexer.BOOL && type <= IpcLexer.PID && tokens.LA(2) == IpcLexer.ID;
	}
}
