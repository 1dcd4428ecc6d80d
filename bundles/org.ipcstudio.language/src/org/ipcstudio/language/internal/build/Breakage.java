package org.ipcstudio.language.internal.build;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.ipcstudio.language.internal.grammar.IpcParser.BlockContext;
import org.ipcstudio.language.internal.grammar.IpcParser.BranchContext;
import org.ipcstudio.language.internal.grammar.IpcParser.IfStatementContext;
import org.ipcstudio.language.internal.grammar.IpcParser.SharedVariableContext;

/** Finds out which parts of a parse tree do not fit the grammar. */
final class Breakage {

	private Breakage() {
	}

	/** Whether something in the tree does not fit, the blocks and members inside it left aside. */
	static boolean isIn(ParserRuleContext context) {
		if (context.exception != null) {
			return true;
		}
		for (int i = 0; i < context.getChildCount(); i++) {
			ParseTree child = context.getChild(i);
			if (child instanceof ErrorNode
					|| child instanceof ParserRuleContext part && !standsAlone(part) && isIn(part)) {
				return true;
			}
		}
		return false;
	}

	private static boolean standsAlone(ParserRuleContext part) {
		return part instanceof BlockContext || part instanceof BranchContext || part instanceof SharedVariableContext
				|| part instanceof IfStatementContext && part.getParent() instanceof IfStatementContext;
	}
}
