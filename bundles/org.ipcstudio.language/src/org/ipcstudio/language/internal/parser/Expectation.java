package org.ipcstudio.language.internal.parser;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/** Says in words which tokens the parser expects. */
final class Expectation {

	private static final int MOST_WORDS = 4;

	private static final int[] CLOSING = { IpcLexer.RIGHT_PARENTHESIS, IpcLexer.RIGHT_BRACKET };

	private Expectation() {
	}

	/** A description such as "a name" or "`to` or `within`"; empty if too much may stand there. */
	static String describe(IntervalSet expected) {
		List<String> parts = new ArrayList<>();
		IntervalSet rest = new IntervalSet(expected);
		if (isItem(expected)) {
			return "a declaration or a connection";
		} else if (isStatement(expected)) {
			return "a statement";
		} else if (expected.contains(IpcLexer.AFTER) && expected.contains(IpcLexer.ELSE)) {
			return "a communication, `after` or `else`";
		} else if (isType(expected)) {
			return "a type";
		} else if (isExpression(expected)) {
			return "an expression";
		} else if (expected.contains(IpcLexer.ID)) {
			return "a name";
		} else if (expected.contains(IpcLexer.FORWARD) && expected.contains(IpcLexer.BACKWARD)) {
			return "an arrow such as `->`";
		} else if (expected.contains(IpcLexer.US)) {
			return "a unit of time: `us`, `ms` or `s`";
		} else if (expected.contains(IpcLexer.INT)) {
			return "a number";
		} else if (expected.contains(IpcLexer.STRING)) {
			return "a text in double quotes";
		}
		for (int closing : CLOSING) {
			if (expected.contains(closing)) {
				return "`" + Words.spelling(closing) + "`";
			}
		}
		rest.remove(Token.EOF);
		rest.remove(IpcLexer.SEMICOLON);
		for (int type : rest.toArray()) {
			if (!isOperator(type)) {
				parts.add("`" + Words.spelling(type) + "`");
			}
		}
		return parts.size() > MOST_WORDS ? "" : join(parts);
	}

	private static String join(List<String> parts) {
		int last = parts.size() - 1;
		return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " or " + parts.get(last);
	}

	private static boolean isItem(IntervalSet expected) {
		return expected.contains(IpcLexer.MAILBOX) && expected.contains(IpcLexer.NETWORK);
	}

	private static boolean isStatement(IntervalSet expected) {
		return expected.contains(IpcLexer.LOOP) && expected.contains(IpcLexer.WORK);
	}

	private static boolean isType(IntervalSet expected) {
		return expected.contains(IpcLexer.BOOL) && expected.contains(IpcLexer.PID);
	}

	/** Whether an expression may begin here. */
	static boolean isExpression(IntervalSet expected) {
		return expected.contains(IpcLexer.INT) && expected.contains(IpcLexer.LEFT_PARENTHESIS)
				&& expected.contains(IpcLexer.COMPLEMENT);
	}

	private static boolean isOperator(int type) {
		return type >= IpcLexer.PLUS && type <= IpcLexer.OR || type == IpcLexer.QUESTION || type == IpcLexer.LEFT_BRACKET
				|| type == IpcLexer.DOT;
	}
}
