package org.ipcstudio.language.internal.parser;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.language.internal.grammar.IpcParser.FileContext;
import org.ipcstudio.language.internal.grammar.LimitException;
import org.ipcstudio.language.internal.grammar.LimitedParser;

/**
 * Parses texts. A text without mistakes is parsed once, in ANTLR's fast mode; only one that does not pass is parsed again
 * in the full mode, with recovery.
 */
public final class SyntaxParser {

	private final ProblemReporter problems;

	private SyntaxParser(ProblemReporter problems) {
		this.problems = problems;
	}

	/** Parses any text and reports what does not fit the grammar or passes a limit. */
	public static SyntaxTree parse(String text, ProblemReporter problems) {
		return new SyntaxParser(problems).parse(text);
	}

	private SyntaxTree parse(String text) {
		if (text.length() > SourceFile.MAXIMUM_SIZE) {
			problems.report(ProblemCode.TEXT_TOO_LARGE, new Region(0, 0),
					"The text has " + text.length() + " characters; the limit is " + SourceFile.MAXIMUM_SIZE + ".");
			return new SyntaxTree(null, false, tokens(new LimitedLexer(new Utf16Stream(""))));
		}
		LimitedLexer lexer = new LimitedLexer(new Utf16Stream(text));
		CommonTokenStream tokens = tokens(lexer);
		if (lexer.limit() != null) {
			problems.report(ProblemCode.TEXT_TOO_LARGE, SourceMap.region(lexer.limit()),
					"The text has more words and signs than the limit of " + LimitedLexer.MAXIMUM_TOKENS + ".");
			return new SyntaxTree(null, false, tokens);
		}
		LexicalChecks checks = new LexicalChecks(tokens, problems);
		checks.run();
		return checks.isHopeless() ? new SyntaxTree(null, false, tokens) : parse(tokens);
	}

	private static CommonTokenStream tokens(LimitedLexer lexer) {
		CommonTokenStream tokens = new CommonTokenStream(lexer);
		tokens.fill();
		return tokens;
	}

	private SyntaxTree parse(CommonTokenStream tokens) {
		try {
			return new SyntaxTree(parseFast(tokens), true, tokens);
		} catch (ParseCancellationException e) {
			return new SyntaxTree(parseWithRecovery(tokens), false, tokens);
		} catch (LimitException e) {
			report(e);
		} catch (StackOverflowError e) {
			reportNesting(tokens.LT(1));
		}
		return new SyntaxTree(null, false, tokens);
	}

	private static FileContext parseFast(CommonTokenStream tokens) {
		IpcParser parser = parser(tokens);
		parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
		parser.setErrorHandler(new BailErrorStrategy());
		return parser.file();
	}

	private FileContext parseWithRecovery(CommonTokenStream tokens) {
		tokens.seek(0);
		IpcParser parser = parser(tokens);
		parser.setErrorHandler(new Recovery(new SyntaxProblems(problems)));
		try {
			return parser.file();
		} catch (StopException e) {
			return null;
		} catch (LimitException e) {
			report(e);
		} catch (StackOverflowError e) {
			reportNesting(tokens.LT(1));
		}
		return null;
	}

	private static IpcParser parser(CommonTokenStream tokens) {
		IpcParser parser = new IpcParser(tokens);
		parser.removeErrorListeners();
		return parser;
	}

	private void report(LimitException e) {
		if (e.limit() == LimitException.Limit.NESTING) {
			reportNesting(e.place());
		} else {
			problems.report(ProblemCode.EXPRESSION_TOO_LONG, SourceMap.region(e.place()),
					"This expression has more than " + LimitedParser.MAXIMUM_OPERATORS
							+ " operators, which is the limit; compute it in parts.");
		}
	}

	private void reportNesting(Token place) {
		problems.report(ProblemCode.NESTED_TOO_DEEPLY, SourceMap.region(place), "The text is nested too deeply here; at most "
				+ LimitedParser.MAXIMUM_NESTING + " blocks, parentheses and signs may stand inside each other.");
	}
}
