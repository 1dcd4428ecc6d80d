package org.ipcstudio.language.internal.link;

import java.util.HashSet;
import java.util.Set;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser.FileContext;

/**
 * The names in text that the parser had to skip. One of them may be declared there, so that not to know it would only be a
 * consequence of the mistake that has been reported already.
 */
public final class LostNames {

	private LostNames() {
	}

	/** @param intact whether the whole text fits the grammar */
	public static Set<String> of(FileContext file, boolean intact) {
		Set<String> names = new HashSet<>();
		if (!intact && file != null) {
			collect(file, false, names);
		}
		return names;
	}

	private static void collect(ParserRuleContext context, boolean broken, Set<String> names) {
		int count = context.getChildCount();
		for (int i = 0; i < count; i++) {
			ParseTree child = context.getChild(i);
			if (child instanceof ErrorNode node && node.getSymbol().getType() == IpcLexer.ID) {
				names.add(node.getText());
			} else if (child instanceof ParserRuleContext part) {
				collect(part, broken, names);
			}
		}
	}
}
