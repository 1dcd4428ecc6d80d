package org.ipcstudio.language.internal.parser;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser.LeadsToPropertyContext;

/** Puts into words what is missing. */
final class MissingMessages {

	private static final int LONGEST_EXAMPLE = 60;

	private final SyntaxProblems problems;

	MissingMessages(SyntaxProblems problems) {
		this.problems = problems;
	}

	/** Whether a property is a condition so far, and nothing says when it has to hold. */
	boolean isDemand(Parser parser, IntervalSet expected) {
		return parser.getContext() instanceof LeadsToPropertyContext && expected.contains(IpcLexer.LEADS);
	}

	/** Nothing says when the condition of a property has to hold. */
	void demand(Parser parser) {
		Token start = parser.getContext().getStart();
		problems.report(ProblemCode.MISSING_TEXT, start, "When the condition has to hold is missing: write `assert always …`, "
				+ "`assert finally …`, `assert eventually …` or `assert … leads to …`.",
				QuickFix.insert("Insert `always`", start.getStopIndex() + 1, " always"));
	}

	/** One of the expected tokens is missing before the current one. */
	void report(Parser parser, IntervalSet expected) {
		if (isDemand(parser, expected)) {
			demand(parser);
			return;
		}
		Token before = parser.getInputStream().LT(-1);
		String spelling = expected.size() == 1 ? Words.spelling(expected.getMinElement()) : null;
		if (spelling == null || before == null) {
			gapOrMissing(parser, expected);
			return;
		}
		String example = example(parser, before, spelling);
		Token token = parser.getCurrentToken();
		boolean atEnd = Lines.begins(parser.getInputStream(), 1);
		problems.report(ProblemCode.MISSING_TEXT, atEnd ? before : token, "`" + spelling + "` is missing behind `"
				+ SyntaxMessages.quote(before) + "`" + (example.isEmpty() ? "." : ": write `" + example + "`."),
				QuickFix.insert("Insert `" + spelling + "`", before.getStopIndex() + 1, " " + spelling));
	}

	private void gapOrMissing(Parser parser, IntervalSet expected) {
		Token before = parser.getInputStream().LT(-1);
		if (Lines.begins(parser.getInputStream(), 1)) {
			gap(parser, expected);
		} else {
			String what = Expectation.describe(expected);
			Token token = parser.getCurrentToken();
			problems.report(ProblemCode.MISSING_TEXT, token, (what.isEmpty() ? "Something" : capital(what))
					+ " is missing between `" + SyntaxMessages.quote(before) + "` and `" + SyntaxMessages.quote(token) + "`.");
		}
	}

	/** Something is missing at the end of a line or before a closing bracket. */
	void gap(Parser parser, IntervalSet expected) {
		Token before = parser.getInputStream().LT(-1);
		String what = Expectation.describe(expected);
		problems.report(ProblemCode.MISSING_TEXT, before, what.isEmpty()
				? "Something is missing behind `" + SyntaxMessages.quote(before) + "`."
				: capital(what) + " is missing behind `" + SyntaxMessages.quote(before) + "`.");
	}

	/** The statement or item up to the current token with the missing word in it, if that is short. */
	private static String example(Parser parser, Token before, String missing) {
		ParserRuleContext context = parser.getContext();
		Token token = parser.getCurrentToken();
		int start = context.getStart().getStartIndex();
		if (token.getType() == Token.EOF || Lines.begins(parser.getInputStream(), 1) || start > before.getStartIndex()
				|| token.getStopIndex() - start > LONGEST_EXAMPLE) {
			return "";
		}
		String text = context.getStart().getInputStream().getText(Interval.of(start, before.getStopIndex()));
		boolean readable = text.lines().count() == 1 && (Character.isLetter(missing.charAt(0)) || "=".equals(missing));
		return readable ? text + " " + missing + " " + token.getText() : "";
	}

	private static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
