package org.ipcstudio.language.internal.parser;

import java.util.Optional;
import java.util.Set;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser.AssignmentContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ConnectionContext;
import org.ipcstudio.language.internal.grammar.IpcParser.FileContext;

/** Recognises signs that other languages have, and those that the longest-word rule turns into something unexpected. */
final class ForeignSigns {

	/**
	 * A mistake with its explanation.
	 *
	 * @param message     what to write
	 * @param first       the first token of the text that is wrong
	 * @param last        its last token
	 * @param replacement what to put in their place
	 */
	record Advice(String message, Token first, Token last, String replacement) {
	}

	private static final Set<Integer> OPERATORS = Set.of(IpcLexer.PLUS, IpcLexer.MINUS, IpcLexer.TIMES, IpcLexer.DIVIDE,
			IpcLexer.REMAINDER, IpcLexer.BIT_AND, IpcLexer.BIT_OR, IpcLexer.BIT_XOR);

	private ForeignSigns() {
	}

	/** What to write instead of the current token of the parser. */
	static Optional<Advice> find(Parser parser, IntervalSet expected) {
		TokenStream tokens = parser.getInputStream();
		boolean atSystem = parser.getContext() instanceof FileContext || parser.getContext() instanceof ConnectionContext;
		if (atSystem) {
			return Optional.empty();
		}
		boolean inAssignment = parser.getContext() instanceof AssignmentContext && expected.contains(IpcLexer.ASSIGN);
		return Optional.ofNullable(inAssignment ? assignment(tokens) : operator(tokens, expected));
	}

	/** Signs behind an operand; the parser has looked for an operator in vain. */
	private static Advice operator(TokenStream tokens, IntervalSet expected) {
		Token token = tokens.LT(1);
		int type = token.getType();
		if (tokens.LT(-1) == null || !isOperandEnd(Lines.typeBefore(tokens))) {
			return null;
		}
		boolean inCondition = expected.contains(IpcLexer.LEFT_BRACE) || expected.contains(IpcLexer.RIGHT_PARENTHESIS);
		if (type == IpcLexer.ASSIGN && inCondition && !expected.contains(IpcLexer.ASSIGN)) {
			return new Advice("`=` assigns; write `==` to compare.", token, token, "==");
		}
		if (type == IpcLexer.BACKWARD) {
			return new Advice("`<-` is an arrow; write `< -` to compare with a negative number.", token, token, "< -");
		}
		if (type == IpcLexer.USE) {
			return new Advice("`--` is the sign of a connection; write `- -` to subtract a negative number.", token, token,
					"- -");
		}
		return null;
	}

	private static boolean isOperandEnd(int type) {
		return Words.isName(type) || type == IpcLexer.INT || type == IpcLexer.RIGHT_PARENTHESIS
				|| type == IpcLexer.RIGHT_BRACKET;
	}

	private static Advice assignment(TokenStream tokens) {
		Token token = tokens.LT(1);
		Token next = tokens.LT(2);
		String name = tokens.LT(-1).getText();
		String sign = token.getText();
		int type = token.getType();
		if (type == IpcLexer.COLON && next.getType() == IpcLexer.ASSIGN) {
			return new Advice("`:=` means nothing here; write `=` to assign.", token, next, "=");
		}
		if (type == IpcLexer.USE && (!Words.isName(next.getType()) || Lines.begins(tokens, 2))) {
			return new Advice(step("--", name, "-"), token, token, "= " + name + " - 1");
		}
		if (type == IpcLexer.PLUS && next.getType() == IpcLexer.PLUS) {
			return new Advice(step("++", name, "+"), token, next, "= " + name + " + 1");
		}
		if (OPERATORS.contains(type) && next.getType() == IpcLexer.ASSIGN) {
			String meant = "= " + name + " " + sign;
			return new Advice("`" + sign + "=` means nothing here; write `" + name + " " + meant + " …`.", token, next, meant);
		}
		return null;
	}

	private static String step(String sign, String name, String operator) {
		return "`" + sign + "` means nothing behind a variable; write `" + name + " = " + name + " " + operator + " 1`.";
	}
}
