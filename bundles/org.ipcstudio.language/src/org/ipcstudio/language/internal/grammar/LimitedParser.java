package org.ipcstudio.language.internal.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;

/**
 * What the generated parser extends: it counts how deeply blocks, parentheses and operators are nested and gives up with
 * a {@link NestingLimitException} before the call stack could overflow.
 */
public abstract class LimitedParser extends Parser {

	/** How many blocks, parentheses, prefix operators and `else if` may stand inside each other. */
	public static final int MAXIMUM_NESTING = 500;

	private int nesting;

	protected LimitedParser(TokenStream input) {
		super(input);
	}

	@Override
	public void enterRule(ParserRuleContext context, int state, int rule) {
		super.enterRule(context, state, rule);
		enterLevel(rule);
	}

	@Override
	public void enterRecursionRule(ParserRuleContext context, int state, int rule, int precedence) {
		super.enterRecursionRule(context, state, rule, precedence);
		enterLevel(rule);
	}

	@Override
	public void exitRule() {
		leaveLevel(_ctx.getRuleIndex());
		super.exitRule();
	}

	@Override
	public void unrollRecursionContexts(ParserRuleContext parent) {
		leaveLevel(_ctx.getRuleIndex());
		super.unrollRecursionContexts(parent);
	}

	@Override
	public void reset() {
		super.reset();
		nesting = 0;
	}

	private void enterLevel(int rule) {
		if (isLevel(rule) && ++nesting > MAXIMUM_NESTING) {
			throw new NestingLimitException(_input.LT(1));
		}
	}

	private void leaveLevel(int rule) {
		if (isLevel(rule)) {
			nesting--;
		}
	}

	private static boolean isLevel(int rule) {
		return rule == IpcParser.RULE_block || rule == IpcParser.RULE_ifStatement || rule == IpcParser.RULE_operation;
	}
}
