package org.ipcstudio.language.edits;

import org.antlr.v4.runtime.ParserRuleContext;
import org.ipcstudio.model.Expression;

/** Puts an expression in the place of another one. */
final class ExpressionEdit {

	private final SourceText source;
	private final ParserRuleContext context;

	ExpressionEdit(SourceText source, Expression expression) {
		this.source = source;
		this.context = source.syntax(expression);
	}

	Replacements replace(String text) {
		int start = SourceText.start(context);
		String old = source.text().substring(start, SourceText.end(context));
		return new Replacements().replaceDifference(old, start, Fragments.expression(text, "expression"));
	}
}
