package org.ipcstudio.language.internal.parser;

import java.util.Optional;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser.BlockContext;
import org.ipcstudio.language.internal.grammar.IpcParser.FileContext;
import org.ipcstudio.language.internal.grammar.IpcParser.StatementContext;

/** Puts into words what the parser did not expect. */
final class SyntaxMessages {

	private static final int LONGEST_QUOTE = 30;

	private final SyntaxProblems problems;
	private final FrameMessages frame;
	private final MissingMessages missing;

	SyntaxMessages(SyntaxProblems problems) {
		this.problems = problems;
		frame = new FrameMessages(problems);
		missing = new MissingMessages(problems);
	}

	/** The current token is none of the expected ones. */
	void unexpected(Parser parser, IntervalSet expected) {
		Token token = parser.getCurrentToken();
		Optional<Hints.Guess> misspelt = Hints.misspelt(parser).or(() -> Hints.misspelt(token, expected));
		if (misspelt.isPresent()) {
			misspelt(misspelt.get());
		} else if (!frame.report(parser, token, expected) && !hinted(parser, expected)) {
			if (isGap(parser)) {
				missing.gap(parser, expected);
			} else {
				wrong(parser, token, expected);
			}
		}
	}

	private boolean hinted(Parser parser, IntervalSet expected) {
		Token token = parser.getCurrentToken();
		Optional<ForeignSigns.Advice> advice = ForeignSigns.find(parser, expected);
		if (advice.isPresent()) {
			advise(advice.get());
		} else if (missing.isDemand(parser, expected)) {
			missing.demand(parser);
		} else if (isTypeMissing(parser, expected)) {
			String name = parser.getInputStream().LT(-1).getText();
			problems.report(ProblemCode.MISSING_TEXT, token,
					"The type of `" + name + "` is missing: write `" + name + " : int = …`.");
		} else if (isValueMissing(parser)) {
			Token before = parser.getInputStream().LT(-2);
			problems.report(ProblemCode.MISSING_TEXT, before, "An expression is missing behind `" + quote(before) + "`.");
		} else if (isKeywordForName(parser, expected)) {
			keywordAsName(parser, true);
		} else if (parser.getContext() instanceof BlockContext && Hints.isForeignDeclaration(parser)) {
			String name = parser.getInputStream().LT(2).getText();
			problems.report(ProblemCode.UNEXPECTED_TEXT, token,
					"A variable is declared with `var`: write `var " + name + " : " + token.getText() + "`.");
		} else {
			return false;
		}
		return true;
	}

	private static boolean isKeywordForName(Parser parser, IntervalSet expected) {
		TokenStream tokens = parser.getInputStream();
		return Words.isKeyword(tokens.LA(1)) && expected.contains(IpcLexer.ID)
				&& (tokens.LA(2) == IpcLexer.ASSIGN || !Lines.begins(tokens, 1) && !isMember(parser));
	}

	/** Whether the value of a declaration follows its name. */
	private static boolean isTypeMissing(Parser parser, IntervalSet expected) {
		return parser.getInputStream().LA(1) == IpcLexer.ASSIGN && expected.contains(IpcLexer.COLON);
	}

	/** Whether the name before the current {@code =} begins a line, and so was taken for a value by mistake. */
	private static boolean isValueMissing(Parser parser) {
		TokenStream tokens = parser.getInputStream();
		return tokens.LA(1) == IpcLexer.ASSIGN && parser.getContext() instanceof BlockContext && tokens.LT(-1) != null
				&& tokens.LT(-2) != null && Words.isName(Lines.typeBefore(tokens))
				&& tokens.LT(-2).getLine() != tokens.LT(-1).getLine();
	}

	private void misspelt(Hints.Guess guess) {
		String word = guess.written().getText();
		problems.report(ProblemCode.UNKNOWN_WORD, guess.written(),
				"`" + word + "` means nothing here; did you mean `" + guess.meant() + "`?",
				QuickFix.replace("Change to `" + guess.meant() + "`", SourceMap.region(guess.written()), guess.meant()));
	}

	/** The first word of the text is to be {@code system}. */
	void misspeltSystem(Parser parser) {
		misspelt(new Hints.Guess(parser.getCurrentToken(), "system"));
	}

	private void advise(ForeignSigns.Advice advice) {
		Region region = Region.between(advice.first().getStartIndex(), advice.last().getStopIndex() + 1);
		problems.report(ProblemCode.UNEXPECTED_TEXT, region, advice.message(),
				QuickFix.replace("Write `" + advice.replacement() + "`", region, advice.replacement()));
	}

	/** The current token is a keyword where a name is expected. */
	void keywordAsName(Parser parser, boolean news) {
		if (news) {
			Token token = parser.getCurrentToken();
			problems.report(ProblemCode.KEYWORD_AS_NAME, token,
					"`" + token.getText() + "` is a keyword and no name; choose another name, or put it in back-quotes.",
					QuickFix.replace("Put it in back-quotes", SourceMap.region(token), "`" + token.getText() + "`"));
		}
	}

	/** Whether something is missing at the end of a line or before a closing bracket. */
	private static boolean isGap(Parser parser) {
		TokenStream tokens = parser.getInputStream();
		int type = tokens.LA(1);
		return tokens.LT(-1) != null && !isMember(parser) && (Lines.begins(tokens, 1) || type == IpcLexer.RIGHT_BRACE
				|| type == IpcLexer.RIGHT_PARENTHESIS || type == IpcLexer.RIGHT_BRACKET);
	}

	/** Whether the current token would have to begin a statement or an item. */
	private static boolean isMember(Parser parser) {
		return parser.getContext() instanceof BlockContext || parser.getContext() instanceof FileContext;
	}

	private void wrong(Parser parser, Token token, IntervalSet expected) {
		String what = Expectation.describe(expected);
		ParserRuleContext context = parser.getContext();
		if (expected.contains(IpcLexer.COMMA) && Words.isName(token.getType())) {
			problems.report(ProblemCode.MISSING_TEXT, token, "`,` is missing before `" + quote(token) + "`.",
					QuickFix.insert("Insert `,`", parser.getInputStream().LT(-1).getStopIndex() + 1, ","));
		} else if (context instanceof StatementContext && expected.contains(IpcLexer.ASSIGN)) {
			problems.report(ProblemCode.UNEXPECTED_TEXT, token,
					"`" + quote(token) + "` does not fit behind `" + quote(parser.getInputStream().LT(-1))
							+ "`: a statement begins with a keyword, an assignment is written `x = …`.");
		} else if (what.isEmpty()) {
			unfit(parser, token);
		} else {
			problems.report(ProblemCode.UNEXPECTED_TEXT, token,
					"`" + quote(token) + "` stands where " + what + " is expected.");
		}
	}

	/** A token that fits nothing that could stand here. */
	void unfit(Parser parser, Token token) {
		if (token.getType() == Token.EOF && frame.report(parser, token, new IntervalSet())) {
			return;
		}
		int index = token.getTokenIndex() - 1;
		TokenStream tokens = parser.getInputStream();
		while (index >= 0 && tokens.get(index).getChannel() != Token.DEFAULT_CHANNEL) {
			index--;
		}
		problems.report(ProblemCode.UNEXPECTED_TEXT, token, index < 0 ? "`" + quote(token) + "` does not fit here."
				: "`" + quote(token) + "` does not fit behind `" + quote(tokens.get(index)) + "`.");
	}

	/** Something in a program belongs to the system; see {@link FrameMessages#systemPart}. */
	void systemPart(Parser parser, Token start, boolean isBlockOpen) {
		frame.systemPart(parser, start, isBlockOpen);
	}

	/** One of the expected tokens is missing before the current one. */
	void missing(Parser parser, IntervalSet expected) {
		if (!frame.report(parser, parser.getCurrentToken(), expected)) {
			missing.report(parser, expected);
		}
	}

	/** A token as it is quoted in messages. */
	static String quote(Token token) {
		String text = token.getText();
		return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
	}
}
