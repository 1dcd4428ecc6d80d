package org.ipcstudio.language.internal.build;

import static org.ipcstudio.language.internal.build.BuildContext.FACTORY;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.internal.grammar.IpcParser.BinaryContext;
import org.ipcstudio.language.internal.grammar.IpcParser.BooleanContext;
import org.ipcstudio.language.internal.grammar.IpcParser.DurationContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ElementContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ExprContext;
import org.ipcstudio.language.internal.grammar.IpcParser.IndexContext;
import org.ipcstudio.language.internal.grammar.IpcParser.IntegerContext;
import org.ipcstudio.language.internal.grammar.IpcParser.NullContext;
import org.ipcstudio.language.internal.grammar.IpcParser.OperationContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ParenthesesContext;
import org.ipcstudio.language.internal.grammar.IpcParser.QueryContext;
import org.ipcstudio.language.internal.grammar.IpcParser.RefContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ReferenceContext;
import org.ipcstudio.language.internal.grammar.IpcParser.SizeContext;
import org.ipcstudio.language.internal.grammar.IpcParser.StringContext;
import org.ipcstudio.language.internal.grammar.IpcParser.UnaryContext;
import org.ipcstudio.model.Binary;
import org.ipcstudio.model.BinaryOperator;
import org.ipcstudio.model.BooleanLiteral;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Conditional;
import org.ipcstudio.model.Duration;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IntegerLiteral;
import org.ipcstudio.model.Query;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.StringLiteral;
import org.ipcstudio.model.TimeUnit;
import org.ipcstudio.model.Unary;
import org.ipcstudio.model.UnaryOperator;

/**
 * Builds expressions. What is missing or broken in the text becomes a reference without a name and a target, about which
 * no later check says anything.
 */
final class ExpressionBuilder {

	private final BuildContext context;
	private final Literals literals;

	ExpressionBuilder(BuildContext context) {
		this.context = context;
		literals = new Literals(context);
	}

	Literals literals() {
		return literals;
	}

	/** An expression; {@code parent} is the text it belongs to, should it be missing. */
	Expression expression(ExprContext expr, ParserRuleContext parent) {
		if (expr == null || context.isBroken(expr)) {
			return unknown(expr == null ? parent : expr);
		}
		return expression(expr);
	}

	/** The number of elements of an array; null if there is none. */
	Expression size(SizeContext size) {
		return size == null ? null : expression(size.expr(), size);
	}

	private Expression expression(ExprContext expr) {
		if (expr.expr().isEmpty()) {
			return operation(expr.operation());
		}
		Conditional conditional = context.put(FACTORY.createConditional(), expr);
		conditional.setCondition(operation(expr.operation()));
		conditional.setThen(expression(expr.expr(0)));
		conditional.setOtherwise(expression(expr.expr(1)));
		return conditional;
	}

	/** An operation; {@code parent} is the text it belongs to, should it be missing. */
	Expression operation(OperationContext operation, ParserRuleContext parent) {
		if (operation == null || context.isBroken(operation)) {
			return unknown(operation == null ? parent : operation);
		}
		return operation(operation);
	}

	private Expression operation(OperationContext operation) {
		return switch (operation) {
			case IntegerContext integer -> integer(integer.INT().getSymbol(), integer);
			case BooleanContext literal -> bool(literal);
			case NullContext literal -> context.put(FACTORY.createNullLiteral(), literal);
			case StringContext string -> string(string);
			case QueryContext query -> query(query);
			case ReferenceContext reference -> name(reference.ref());
			case ParenthesesContext parentheses -> parentheses(parentheses);
			case UnaryContext unary -> unary(unary);
			case BinaryContext binary -> binary(binary);
			default -> unknown(operation);
		};
	}

	private Expression integer(Token token, ParserRuleContext place) {
		if (Literals.isTooLarge(token)) {
			literals.tooLarge(token);
			return unknown(place);
		}
		return integer(literals.number(token), place);
	}

	private IntegerLiteral integer(int value, ParserRuleContext place) {
		IntegerLiteral literal = context.put(FACTORY.createIntegerLiteral(), place);
		literal.setValue(value);
		return literal;
	}

	private BooleanLiteral bool(BooleanContext text) {
		return bool(text.TRUE() != null, text);
	}

	BooleanLiteral bool(boolean value, ParserRuleContext place) {
		BooleanLiteral literal = context.put(FACTORY.createBooleanLiteral(), place);
		literal.setValue(value);
		return literal;
	}

	private StringLiteral string(StringContext text) {
		StringLiteral literal = context.put(FACTORY.createStringLiteral(), text);
		literal.setValue(literals.string(text.STRING().getSymbol()));
		return literal;
	}

	private ChannelQuery query(QueryContext text) {
		ChannelQuery query = context.put(FACTORY.createChannelQuery(), text);
		query.setQuery(Query.get(text.getStart().getText()));
		query.setChannel(reference(text.ref()));
		return query;
	}

	/** A name where a value is expected: there {@code self} and {@code me} are words of the language. */
	private Expression name(RefContext ref) {
		if (Names.isWord(ref, IpcLexer.SELF)) {
			return context.put(FACTORY.createSelf(), ref);
		}
		if (Names.isWord(ref, IpcLexer.ME)) {
			return context.put(FACTORY.createMe(), ref);
		}
		return reference(ref);
	}

	/** A name of something declared, with its index and its member. */
	Reference reference(RefContext ref) {
		Reference reference = context.put(FACTORY.createReference(), ref);
		reference.setName(Names.of(ref.id(0)));
		boolean hasMember = ref.id().size() > 1;
		for (IndexContext index : ref.index()) {
			boolean ofMember = hasMember && index.getStart().getTokenIndex() > ref.id(1).getStart().getTokenIndex();
			Expression value = expression(index.expr());
			if (ofMember) {
				reference.setMemberIndex(value);
			} else {
				reference.setIndex(value);
			}
		}
		if (hasMember) {
			reference.setMember(Names.of(ref.id(1)));
		}
		return reference;
	}

	private Expression parentheses(ParenthesesContext parentheses) {
		ElementContext element = parentheses.element(0);
		if (parentheses.element().size() > 1) {
			context.report(ProblemCode.NO_EXPRESSION, parentheses,
					"A list stands where one value is expected; only a message may have several parts.");
			return unknown(parentheses);
		}
		if (element.expr() == null || element.getChildCount() > 1) {
			context.report(ProblemCode.NO_EXPRESSION, element,
					"`" + BuildContext.text(element) + "` is a type; a value is expected here.");
			return unknown(parentheses);
		}
		return expression(element.expr());
	}

	private Expression unary(UnaryContext text) {
		if (text.op.getType() == IpcLexer.MINUS && text.operation() instanceof IntegerContext number
				&& Literals.isMinimum(number.INT().getSymbol())) {
			return integer(Integer.MIN_VALUE, text);
		}
		Unary unary = context.put(FACTORY.createUnary(), text);
		unary.setOperator(UnaryOperator.get(text.op.getText()));
		unary.setOperand(operation(text.operation()));
		return unary;
	}

	/** The literal of a pattern: a number that may have a minus before it. */
	Expression signed(Token number, boolean negative, ParserRuleContext place) {
		if (!negative) {
			return integer(number, place);
		}
		if (Literals.isMinimum(number)) {
			return integer(Integer.MIN_VALUE, place);
		}
		Unary unary = context.put(FACTORY.createUnary(), place);
		unary.setOperator(UnaryOperator.MINUS);
		unary.setOperand(integer(number, place));
		return unary;
	}

	private Expression binary(BinaryContext text) {
		Binary binary = context.put(FACTORY.createBinary(), text);
		binary.setOperator(BinaryOperator.get(text.op.getText()));
		binary.setLeft(operation(text.operation(0)));
		binary.setRight(operation(text.operation(1)));
		return binary;
	}

	Duration duration(DurationContext text) {
		Duration duration = context.put(FACTORY.createDuration(), text);
		duration.setValue(expression(text.expr(), text));
		duration.setUnit(TimeUnit.get(text.getStop().getText()));
		return duration;
	}

	/** Stands for a value about which nothing is known. */
	Reference unknown(ParserRuleContext place) {
		return context.put(FACTORY.createReference(), place);
	}
}
