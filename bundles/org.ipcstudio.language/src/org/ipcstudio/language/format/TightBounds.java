package org.ipcstudio.language.format;

import java.util.ArrayDeque;
import java.util.Deque;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser;

/**
 * The layout of ranges: {@code 0..N-1}. The operators of a bound stand close to their operands, as blanks would make them
 * look weaker than the dots; within parentheses and brackets they look as everywhere.
 */
final class TightBounds {

	private TightBounds() {
	}

	/** Marks the operators in the bounds of a range; does nothing for a context that is none. */
	static void mark(ParserRuleContext context, Marks marks, VisibleTokens tokens) {
		for (int i = 1; i < context.getChildCount() - 1; i++) {
			if (context.getChild(i) instanceof TerminalNode dots && dots.getSymbol().getType() == IpcLexer.RANGE) {
				operators(context.getChild(i - 1), marks, tokens);
				operators(context.getChild(i + 1), marks, tokens);
			}
		}
	}

	private static void operators(ParseTree bound, Marks marks, VisibleTokens tokens) {
		Deque<ParseTree> pending = new ArrayDeque<>();
		pending.push(bound);
		while (!pending.isEmpty()) {
			ParseTree tree = pending.pop();
			if (tree instanceof IpcParser.BinaryContext binary) {
				marks.tight(tokens.number(binary.op));
			}
			if (tree instanceof IpcParser.ExprContext || tree instanceof IpcParser.BinaryContext
					|| tree instanceof IpcParser.UnaryContext) {
				for (int i = 0; i < tree.getChildCount(); i++) {
					pending.push(tree.getChild(i));
				}
			}
		}
	}
}
