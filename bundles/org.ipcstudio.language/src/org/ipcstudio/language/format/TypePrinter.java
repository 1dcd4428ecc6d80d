package org.ipcstudio.language.format;

import java.util.List;

import org.ipcstudio.model.EnumerationType;
import org.ipcstudio.model.PrimitiveType;
import org.ipcstudio.model.RangeType;
import org.ipcstudio.model.TupleType;
import org.ipcstudio.model.Type;

/** Writes types. */
final class TypePrinter {

	private final TokenWriter out;
	private final ExpressionPrinter expressions;

	TypePrinter(TokenWriter out) {
		this.out = out;
		this.expressions = new ExpressionPrinter(out);
	}

	/** Writes {@code : type}, or nothing for null. */
	void annotation(Type type) {
		if (type != null) {
			out.add(":");
			print(type);
		}
	}

	void print(Type type) {
		switch (type) {
		case PrimitiveType primitive -> out.add(primitive.getPrimitive().getLiteral());
		case RangeType range -> expressions.range(range.getLower(), range.getUpper());
		case EnumerationType named -> out.add(References.name(named.getEnumeration(), "The enumeration of a type"));
		case TupleType tuple -> tuple(tuple.getParts());
		default -> throw new PrintException("There is no text for a type of the kind " + type.eClass().getName() + ".");
		}
		if (type.isNullable()) {
			out.add("?");
		}
	}

	private void tuple(List<Type> parts) {
		String separator = "(";
		for (Type part : parts) {
			out.add(separator);
			print(part);
			separator = ",";
		}
		out.add(")");
	}
}
