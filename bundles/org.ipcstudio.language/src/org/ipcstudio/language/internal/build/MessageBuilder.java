package org.ipcstudio.language.internal.build;

import static org.ipcstudio.language.internal.build.BuildContext.FACTORY;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser.ElementContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ExprContext;
import org.ipcstudio.language.internal.grammar.IpcParser.MessageContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ParenthesesContext;
import org.ipcstudio.language.internal.grammar.IpcParser.PartContext;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Message;
import org.ipcstudio.model.Pattern;

/** Builds messages and the patterns that take them apart. */
final class MessageBuilder {

	private final BuildContext context;
	private final ExpressionBuilder expressions;

	MessageBuilder(BuildContext context, ExpressionBuilder expressions) {
		this.context = context;
		this.expressions = expressions;
	}

	/** A message; a list in parentheses is one of several parts. */
	Message message(MessageContext text) {
		Message message = context.put(FACTORY.createMessage(), text);
		if (!context.isBroken(text) && list(text.expr()) instanceof ParenthesesContext list) {
			for (ElementContext element : list.element()) {
				message.getParts().add(part(element));
			}
		} else {
			message.getParts().add(expressions.expression(text.expr(), text));
		}
		return message;
	}

	private static ParenthesesContext list(ExprContext expr) {
		return expr.expr().isEmpty() && expr.operation() instanceof ParenthesesContext parentheses
				&& parentheses.element().size() > 1 ? parentheses : null;
	}

	private Expression part(ElementContext element) {
		if (element.expr() == null || element.getChildCount() > 1) {
			context.report(ProblemCode.NO_EXPRESSION, element,
					"`" + BuildContext.text(element) + "` is a type; a part of a message is a value.");
			return expressions.unknown(element);
		}
		return expressions.expression(element.expr(), element);
	}

	/** A part of a pattern. */
	Pattern pattern(PartContext text) {
		Pattern pattern = context.put(FACTORY.createPattern(), text);
		if (text.UNDERSCORE() == null) {
			pattern.setValue(value(text));
		}
		return pattern;
	}

	private Expression value(PartContext text) {
		if (text.ref() != null) {
			return expressions.reference(text.ref());
		}
		return switch (text.getStart().getType()) {
			case IpcLexer.TRUE -> expressions.bool(true, text);
			case IpcLexer.FALSE -> expressions.bool(false, text);
			case IpcLexer.NULL -> context.put(FACTORY.createNullLiteral(), text);
			default -> expressions.signed(text.INT().getSymbol(), text.MINUS() != null, text);
		};
	}
}
