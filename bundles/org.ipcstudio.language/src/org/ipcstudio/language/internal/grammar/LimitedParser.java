package org.ipcstudio.language.internal.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.ipcstudio.language.internal.grammar.LimitException.Limit;
import org.ipcstudio.language.internal.grammar.IpcParser.OperationContext;

/**
 * What the generated parser extends. It gives up with a {@link LimitException} before the nesting of a text, or the depth
 * of the tree of an expression, could make this parser or a later walk over the model overflow the call stack.
 */
public abstract class LimitedParser extends Parser {

	/** How many blocks, parentheses, prefix operators and {@code else if} may stand inside each other. */
	public static final int MAXIMUM_NESTING = 200;

	/** How many operators with two operands an expression may have. */
	public static final int MAXIMUM_OPERATORS = 1000;

	private int nesting;
	private int operations;
	private int operators;

	protected LimitedParser(TokenStream input) {
		super(input);
	}

	@Override
	public void enterRule(ParserRuleContext context, int state, int rule) {
		super.enterRule(context, state, rule);
		if (isLevel(rule)) {
			enterLevel();
		}
	}

	@Override
	public void exitRule() {
		if (isLevel(_ctx.getRuleIndex())) {
			nesting--;
		}
		super.exitRule();
	}

	/** The only rule with left recursion is that of operations. */
	@Override
	public void enterRecursionRule(ParserRuleContext context, int state, int rule, int precedence) {
		super.enterRecursionRule(context, state, rule, precedence);
		if (isOperand(context.getParent())) {
			enterLevel();
		}
		if (operations++ == 0) {
			operators = 0;
		}
	}

	@Override
	public void pushNewRecursionContext(ParserRuleContext context, int state, int rule) {
		super.pushNewRecursionContext(context, state, rule);
		if (++operators > MAXIMUM_OPERATORS) {
			throw new LimitException(Limit.OPERATORS, _input.LT(1));
		}
	}

	@Override
	public void unrollRecursionContexts(ParserRuleContext parent) {
		super.unrollRecursionContexts(parent);
		if (isOperand(parent)) {
			nesting--;
		}
		operations--;
	}

	@Override
	public void reset() {
		super.reset();
		nesting = 0;
		operations = 0;
	}

	private void enterLevel() {
		if (++nesting > MAXIMUM_NESTING) {
			throw new LimitException(Limit.NESTING, _input.LT(1));
		}
	}

	private static boolean isLevel(int rule) {
		return rule == IpcParser.RULE_block || rule == IpcParser.RULE_ifStatement || rule == IpcParser.RULE_expr;
	}

	private static boolean isOperand(RuleContext parent) {
		return parent instanceof OperationContext;
	}
}
