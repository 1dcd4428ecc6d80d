package org.ipcstudio.language.internal.parser;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.antlr.v4.runtime.tree.Tree;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser.FileContext;

/** Puts into words what is wrong with the frame of a text: its beginning, its end, and its braces. */
final class FrameMessages {

	private final SyntaxProblems problems;

	FrameMessages(SyntaxProblems problems) {
		this.problems = problems;
	}

	/**
	 * Reports something in a program that belongs to the system.
	 *
	 * @param start   its first token
	 * @param isBlockOpen whether the text closes fewer braces than it opens, so that probably one is missing here
	 */
	void systemPart(Parser parser, Token start, boolean isBlockOpen) {
		TerminalNode brace = openBrace(parser.getContext());
		if (isBlockOpen && brace != null) {
			problems.report(ProblemCode.UNCLOSED_BRACE, start,
					"`}` is missing before `" + start.getText() + "`: the `{` in line " + brace.getSymbol().getLine()
							+ " is not closed.",
					QuickFix.insert("Insert `}`", start.getStartIndex(), "}\n"));
		} else {
			problems.report(ProblemCode.UNEXPECTED_TEXT, start, "`" + start.getText() + "` begins "
					+ what(start) + " of the system, which cannot stand inside a program; move it out of the process.");
		}
	}

	private static String what(Token start) {
		if (start.getType() == IpcLexer.ASSERT) {
			return "a property";
		}
		return Words.isName(start.getType()) ? "a connection" : "a declaration";
	}

	/** Reports a token that does not fit if it is a matter of the frame; returns whether it is. */
	boolean report(Parser parser, Token token, IntervalSet expected) {
		if (parser.getContext() instanceof FileContext && expected.contains(IpcLexer.SYSTEM)) {
			noSystem(token);
		} else if (parser.getContext() instanceof FileContext && expected.size() == 1 && expected.contains(Token.EOF)) {
			textBehind(token);
		} else if (token.getType() == Token.EOF) {
			endOfText(parser, token, expected);
		} else {
			return false;
		}
		return true;
	}

	private void noSystem(Token token) {
		if (token.getType() == Token.EOF) {
			problems.report(ProblemCode.NO_SYSTEM, token,
					"The text is empty; a file holds one system: `system Name { … }`.",
					QuickFix.insert("Insert an empty system", token.getStartIndex(), "system Name {\n}\n"));
		} else {
			problems.report(ProblemCode.NO_SYSTEM, token, "A file begins with `system Name {`, not with `"
					+ SyntaxMessages.quote(token) + "`.");
		}
	}

	private void textBehind(Token token) {
		problems.report(ProblemCode.TEXT_AFTER_SYSTEM, token, token.getType() == IpcLexer.SYSTEM
				? "A file holds one system; put the second one into a file of its own."
				: "The system has ended before `" + SyntaxMessages.quote(token) + "`; a `}` further up may be one too many.");
	}

	private void endOfText(Parser parser, Token token, IntervalSet expected) {
		TerminalNode brace = openBrace(parser.getContext());
		String what = expected.contains(IpcLexer.RIGHT_BRACE) ? "" : Expectation.describe(expected);
		if (brace == null) {
			problems.report(ProblemCode.MISSING_TEXT, token,
					"The text ends too early: " + (what.isEmpty() ? "something" : what) + " is missing.");
		} else {
			problems.report(ProblemCode.UNCLOSED_BRACE, brace.getSymbol(), "The text ends before this `{` is closed: "
					+ (what.isEmpty() ? "a `}` is missing." : what + " is missing, and then a `}`."),
					QuickFix.insert("Insert `}` at the end", token.getStartIndex(), "\n}\n"));
		}
	}

	/** The innermost brace that has been opened and not closed; null if there is none. */
	private static TerminalNode openBrace(Tree context) {
		for (Tree tree = context; tree != null; tree = tree.getParent()) {
			TerminalNode open = null;
			for (int i = 0; i < tree.getChildCount(); i++) {
				if (tree.getChild(i) instanceof TerminalNode node) {
					open = node.getSymbol().getType() == IpcLexer.LEFT_BRACE ? node
							: node.getSymbol().getType() == IpcLexer.RIGHT_BRACE ? null : open;
				}
			}
			if (open != null) {
				return open;
			}
		}
		return null;
	}
}
