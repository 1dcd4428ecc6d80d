package org.ipcstudio.language.format;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;

/**
 * What the layout has to know from the syntax tree, as marks on the visible tokens.
 *
 * @param starts the tokens that begin an item, a statement, a branch, a shared variable or a constant of an enumeration
 * @param closeBefore the tokens before which no blank stands
 * @param closeBehind the tokens behind which no blank stands
 * @param kinds what the group holds that an opening brace begins
 */
record Marks(BitSet starts, BitSet closeBefore, BitSet closeBehind, Map<Integer, Group.Kind> kinds) {

	/** Reads the marks off a tree without errors. The tree may be deep: this is a loop, not a recursion. */
	static Marks of(ParserRuleContext root, VisibleTokens tokens) {
		Marks marks = new Marks(new BitSet(), new BitSet(), new BitSet(), new HashMap<>());
		Deque<ParseTree> pending = new ArrayDeque<>();
		pending.push(root);
		while (!pending.isEmpty()) {
			ParseTree tree = pending.pop();
			if (tree instanceof ParserRuleContext context) {
				marks.rule(context, tokens);
			}
			for (int i = tree.getChildCount() - 1; i >= 0; i--) {
				if (tree.getChild(i) instanceof TerminalNode terminal) {
					marks.terminal(terminal, i, tokens);
				} else {
					pending.push(tree.getChild(i));
				}
			}
		}
		return marks;
	}

	private void rule(ParserRuleContext context, VisibleTokens tokens) {
		switch (context.getRuleIndex()) {
		case IpcParser.RULE_file, IpcParser.RULE_item, IpcParser.RULE_statement, IpcParser.RULE_branch,
				IpcParser.RULE_sharedVariable, IpcParser.RULE_enumLiteral -> starts.set(tokens.number(context.start));
		default -> {
			// is a part of one of these
		}
		}
		TightBounds.mark(context, this, tokens);
	}

	private void terminal(TerminalNode terminal, int child, VisibleTokens tokens) {
		if (terminal.getSymbol().getType() == IpcLexer.EOF) {
			return;
		}
		ParserRuleContext parent = (ParserRuleContext) terminal.getParent();
		int number = tokens.number(terminal.getSymbol());
		switch (terminal.getSymbol().getType()) {
		case IpcLexer.LEFT_BRACE -> kinds.put(number, kind(parent));
		case IpcLexer.RIGHT_PARENTHESIS, IpcLexer.RIGHT_BRACKET, IpcLexer.COMMA, IpcLexer.SEMICOLON -> closeBefore.set(number);
		case IpcLexer.DOT, IpcLexer.RANGE -> tight(number);
		case IpcLexer.AT -> closeBehind.set(number);
		case IpcLexer.LEFT_PARENTHESIS -> parenthesis(number, parent);
		case IpcLexer.LEFT_BRACKET -> bracket(number, parent);
		case IpcLexer.QUESTION -> question(number, parent);
		case IpcLexer.NOT, IpcLexer.COMPLEMENT, IpcLexer.PLUS, IpcLexer.MINUS -> sign(number, child);
		default -> {
			// All other tokens have a blank on both sides.
		}
		}
	}

	/** No blank on either side. */
	void tight(int number) {
		closeBefore.set(number);
		closeBehind.set(number);
	}

	private static Group.Kind kind(ParserRuleContext parent) {
		return switch (parent.getRuleIndex()) {
		case IpcParser.RULE_file -> Group.Kind.SYSTEM;
		case IpcParser.RULE_enumeration -> Group.Kind.LITERALS;
		case IpcParser.RULE_memory -> Group.Kind.VARIABLES;
		default -> Group.Kind.STATEMENTS;
		};
	}

	private void parenthesis(int number, ParserRuleContext parent) {
		closeBehind.set(number);
		if (parent instanceof IpcParser.QueryContext) {
			closeBefore.set(number);
		}
	}

	/** The bracket of an index or a size stands at its name, that of a list stands apart from the word before it. */
	private void bracket(int number, ParserRuleContext parent) {
		closeBehind.set(number);
		if (parent.getRuleIndex() != IpcParser.RULE_initialList) {
			closeBefore.set(number);
		}
	}

	/** The question mark of a type, other than that of a conditional expression, stands at the type. */
	private void question(int number, ParserRuleContext parent) {
		if (parent.getRuleIndex() != IpcParser.RULE_expr) {
			closeBefore.set(number);
		}
	}

	/** What comes first in its rule has no left operand. */
	private void sign(int number, int child) {
		if (child == 0) {
			closeBehind.set(number);
		}
	}
}
