package org.ipcstudio.language.internal.parser;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.internal.Checks;
import org.ipcstudio.language.internal.SourceMap;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/** Finds characters that mean nothing, and strings and comments without an end. */
final class LexicalChecks {

	private static final int FIRST_VISIBLE = 0x20;

	private final CommonTokenStream tokens;
	private final ProblemReporter problems;
	private int count;

	LexicalChecks(CommonTokenStream tokens, ProblemReporter problems) {
		this.tokens = tokens;
		this.problems = problems;
	}

	/** Reports every problem, adjacent meaningless characters as one. */
	void run() {
		for (int i = 0; i < tokens.size() && !isHopeless(); i++) {
			Token token = tokens.get(i);
			switch (token.getType()) {
				case IpcLexer.UNKNOWN -> i = unknown(i);
				case IpcLexer.UNTERMINATED_COMMENT -> report(ProblemCode.UNCLOSED_COMMENT,
						new Region(token.getStartIndex(), 2), "This comment is never closed; end it with `*/`.",
						QuickFix.insert("Close the comment at the end of the text", token.getStopIndex() + 1, "*/"));
				case IpcLexer.STRING -> string(token);
				default -> {
					// nothing to check
				}
			}
		}
	}

	/** Whether there were so many problems that it makes no sense to go on. */
	boolean isHopeless() {
		return count > Checks.LIMIT;
	}

	/** Whether a string ends with its quote. */
	static boolean isClosed(Token string) {
		String text = string.getText();
		int end = text.length() - 1;
		int backslashes = 0;
		while (end - 1 - backslashes > 0 && text.charAt(end - 1 - backslashes) == '\\') {
			backslashes++;
		}
		return end > 0 && text.charAt(end) == '"' && backslashes % 2 == 0;
	}

	private int unknown(int first) {
		int last = first;
		while (tokens.get(last + 1).getType() == IpcLexer.UNKNOWN) {
			last++;
		}
		Region region = Region.between(tokens.get(first).getStartIndex(), tokens.get(last).getStopIndex() + 1);
		String what = first == last ? spelled(tokens.get(first).getText().charAt(0)) + " means"
				: "These " + (last - first + 1) + " characters mean";
		report(ProblemCode.UNKNOWN_CHARACTER, region,
				what + " nothing here; names and words consist of the letters A to Z, digits and `_`.",
				QuickFix.delete(first == last ? "Delete it" : "Delete them", region));
		return last;
	}

	private static String spelled(char c) {
		boolean visible = c >= FIRST_VISIBLE && !Character.isSurrogate(c) && !Character.isISOControl(c)
				&& !Character.isSpaceChar(c);
		return visible ? "The character `" + c + "`" : "The character U+%04X".formatted((int) c);
	}

	private void string(Token token) {
		if (!isClosed(token)) {
			report(ProblemCode.UNCLOSED_STRING, SourceMap.region(token),
					"This text is never closed; end it with `\"` in the same line.",
					QuickFix.insert("Insert `\"` at the end of the line", token.getStopIndex() + 1, "\""));
		}
	}

	private void report(ProblemCode code, Region region, String message, QuickFix fix) {
		count++;
		problems.report(code, region, message, fix);
	}
}
