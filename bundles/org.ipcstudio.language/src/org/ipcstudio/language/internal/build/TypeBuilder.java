package org.ipcstudio.language.internal.build;

import static org.ipcstudio.language.internal.build.BuildContext.FACTORY;

import org.antlr.v4.runtime.ParserRuleContext;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.internal.grammar.IpcParser.ElementContext;
import org.ipcstudio.language.internal.grammar.IpcParser.OperationContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ParenthesesContext;
import org.ipcstudio.language.internal.grammar.IpcParser.PrimitiveContext;
import org.ipcstudio.language.internal.grammar.IpcParser.RefContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ReferenceContext;
import org.ipcstudio.language.internal.grammar.IpcParser.TypeContext;
import org.ipcstudio.model.EnumerationType;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.Primitive;
import org.ipcstudio.model.PrimitiveType;
import org.ipcstudio.model.RangeType;
import org.ipcstudio.model.TupleType;
import org.ipcstudio.model.Type;

/**
 * Builds types. What is missing or broken in the text becomes an enumeration type without its enumeration, about which no
 * later check says anything.
 */
final class TypeBuilder {

	private final BuildContext context;
	private final ExpressionBuilder expressions;

	TypeBuilder(BuildContext context, ExpressionBuilder expressions) {
		this.context = context;
		this.expressions = expressions;
	}

	/** A type that must be there; {@code parent} is the text it belongs to, should it be missing. */
	Type type(TypeContext text, ParserRuleContext parent) {
		if (text == null || context.isBroken(text)) {
			return unknown(text == null ? parent : text);
		}
		Type type = type(text.primitive(), text.operation(0), text.operation(1), text);
		type.setNullable(type.isNullable() || text.QUESTION() != null);
		return type;
	}

	private Type type(PrimitiveContext primitive, OperationContext lower, OperationContext upper,
			ParserRuleContext place) {
		if (primitive != null) {
			return primitive(primitive, place);
		}
		if (upper != null) {
			return range(context.put(FACTORY.createRangeType(), place), lower, upper);
		}
		if (lower instanceof ReferenceContext reference && reference.ref().getChildCount() == 1) {
			return enumeration(reference.ref(), place);
		}
		if (lower instanceof ParenthesesContext list) {
			return tuple(list, place);
		}
		context.report(ProblemCode.NO_TYPE, lower, "`" + BuildContext.text(lower)
				+ "` is no type; write `bool`, `int`, `byte`, `pid`, a range such as `0..7`, or an enumeration.");
		return unknown(place);
	}

	private PrimitiveType primitive(PrimitiveContext primitive, ParserRuleContext place) {
		PrimitiveType type = context.put(FACTORY.createPrimitiveType(), place);
		type.setPrimitive(Primitive.get(primitive.getText()));
		return type;
	}

	private RangeType range(RangeType type, OperationContext lower, OperationContext upper) {
		type.setLower(expressions.operation(lower, lower));
		type.setUpper(expressions.operation(upper, upper));
		return type;
	}

	private EnumerationType enumeration(RefContext name, ParserRuleContext place) {
		EnumerationType type = unknown(place);
		context.use(type, ModelPackage.Literals.ENUMERATION_TYPE__ENUMERATION, name.id(0));
		return type;
	}

	/** A list of types; a single type in parentheses is that type. */
	private Type tuple(ParenthesesContext list, ParserRuleContext place) {
		if (list.element().size() == 1) {
			return element(list.element(0));
		}
		TupleType tuple = context.put(FACTORY.createTupleType(), place);
		for (ElementContext element : list.element()) {
			tuple.getParts().add(element(element));
		}
		return tuple;
	}

	private Type element(ElementContext element) {
		if (element.expr() != null && !element.expr().expr().isEmpty()) {
			context.report(ProblemCode.NO_TYPE, element.expr(),
					"`" + BuildContext.text(element.expr()) + "` is no type: the bounds of a range contain no `?:`.");
			return unknown(element);
		}
		OperationContext lower = element.expr() == null ? null : element.expr().operation();
		Type type = type(element.primitive(), lower, element.operation(), element);
		type.setNullable(type.isNullable() || element.QUESTION() != null);
		return type;
	}

	private EnumerationType unknown(ParserRuleContext place) {
		return context.put(FACTORY.createEnumerationType(), place);
	}
}
