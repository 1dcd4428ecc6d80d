package org.ipcstudio.language.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.ipcstudio.model.Binary;
import org.ipcstudio.model.BooleanLiteral;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Conditional;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.EnumerationType;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.For;
import org.ipcstudio.model.IntegerLiteral;
import org.ipcstudio.model.Me;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NullLiteral;
import org.ipcstudio.model.PrimitiveType;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Query;
import org.ipcstudio.model.RangeType;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Self;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.StringLiteral;
import org.ipcstudio.model.Succeeds;
import org.ipcstudio.model.TupleType;
import org.ipcstudio.model.Type;
import org.ipcstudio.model.Unary;
import org.ipcstudio.model.UnaryOperator;
import org.ipcstudio.model.Variable;

/** The static types of declarations and expressions. What is wrong or missing has the type {@code UNKNOWN}. */
public final class Types {

	private Types() {
	}

	/** The declared type; {@code int} if {@code declared} is null, {@code UNKNOWN} for a tuple or an empty range. */
	public static ValueType of(Type declared) {
		if (declared == null) {
			return ValueType.INT;
		}
		ValueType type = switch (declared) {
			case PrimitiveType primitive -> primitive(primitive);
			case RangeType range -> range(range);
			case EnumerationType reference -> enumeration(reference.getEnumeration());
			default -> ValueType.UNKNOWN;
		};
		return declared.isNullable() ? type.orNull() : type;
	}

	private static ValueType primitive(PrimitiveType type) {
		return switch (type.getPrimitive()) {
			case BOOL -> ValueType.BOOL;
			case INT -> ValueType.INT;
			case BYTE -> ValueType.BYTE;
			case PID -> ValueType.PID;
		};
	}

	private static ValueType range(RangeType type) {
		OptionalInt lower = Constants.valueOf(type.getLower());
		OptionalInt upper = Constants.valueOf(type.getUpper());
		if (lower.isEmpty() || upper.isEmpty() || lower.getAsInt() > upper.getAsInt()) {
			return ValueType.UNKNOWN;
		}
		return ValueType.range(lower.getAsInt(), upper.getAsInt());
	}

	private static ValueType enumeration(Enumeration enumeration) {
		return enumeration == null ? ValueType.UNKNOWN : ValueType.of(enumeration);
	}

	/**
	 * The types of the parts of one message of {@code channel}: one element, or those of its tuple. A {@code ?} behind
	 * the tuple makes every part nullable.
	 */
	public static List<ValueType> messageParts(Channel channel) {
		if (!(channel.getType() instanceof TupleType tuple)) {
			return List.of(of(channel.getType()));
		}
		List<ValueType> parts = new ArrayList<>();
		for (Type part : tuple.getParts()) {
			parts.add(tuple.isNullable() ? of(part).orNull() : of(part));
		}
		return List.copyOf(parts);
	}

	/** The type of the values of {@code expression}, which may be null. */
	public static ValueType of(Expression expression) {
		return switch (expression) {
			case null -> ValueType.UNKNOWN;
			case IntegerLiteral literal -> ValueType.INT;
			case BooleanLiteral literal -> ValueType.BOOL;
			case NullLiteral literal -> ValueType.NULL;
			case StringLiteral literal -> ValueType.STRING;
			case Self self -> ValueType.INT;
			case Me me -> ValueType.PID;
			case Succeeds succeeds -> ValueType.BOOL;
			case ChannelQuery query -> query.getQuery() == Query.LEN ? ValueType.INT : ValueType.BOOL;
			case Unary unary -> unary.getOperator() == UnaryOperator.NOT ? ValueType.BOOL : ValueType.INT;
			case Binary binary -> binary(binary);
			case Conditional choice -> of(choice.getThen()).join(of(choice.getOtherwise()));
			case Reference reference -> reference(reference);
			default -> ValueType.UNKNOWN;
		};
	}

	private static ValueType binary(Binary binary) {
		return switch (binary.getOperator()) {
			case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> ValueType.BOOL;
			case BIT_OR, BIT_XOR, BIT_AND -> bitwise(binary);
			default -> ValueType.INT;
		};
	}

	/** As in Java, the bitwise operators work on two booleans or on two integers; the leftmost operand decides. */
	private static ValueType bitwise(Binary binary) {
		Expression operand = binary;
		while (operand instanceof Binary inner && isBitwise(inner)) {
			operand = inner.getLeft();
		}
		return switch (of(operand).kind()) {
			case BOOL -> ValueType.BOOL;
			case UNKNOWN -> ValueType.UNKNOWN;
			default -> ValueType.INT;
		};
	}

	private static boolean isBitwise(Binary binary) {
		return switch (binary.getOperator()) {
			case BIT_OR, BIT_XOR, BIT_AND -> true;
			default -> false;
		};
	}

	private static ValueType reference(Reference reference) {
		return switch (reference.getTarget()) {
			case Constant constant -> element(null, reference.getIndex(), constant(constant));
			case EnumLiteral literal -> element(null, reference.getIndex(),
					enumeration((Enumeration) literal.eContainer()));
			case For loop -> element(null, reference.getIndex(), ValueType.INT);
			case Variable variable -> element(variable.getSize(), reference.getIndex(), of(variable.getType()));
			case Process process -> element(process.getSize(), reference.getIndex(), ValueType.PID);
			case Memory memory when reference.getMemberTarget() != null -> shared(reference);
			case null, default -> ValueType.UNKNOWN;
		};
	}

	private static ValueType shared(Reference reference) {
		SharedVariable variable = reference.getMemberTarget();
		return element(variable.getSize(), reference.getMemberIndex(), of(variable.getType()));
	}

	/** An array without an index, and a single variable with one, have no type. */
	private static ValueType element(Expression size, Expression index, ValueType type) {
		return (size == null) == (index == null) ? type : ValueType.UNKNOWN;
	}

	/** Goes down to what decides the type in a loop, not by recursion: constants may form long chains, even cycles. */
	private static ValueType constant(Constant constant) {
		Set<Constant> visited = new HashSet<>(Set.of(constant));
		Expression deciding = constant.getValue();
		while (true) {
			if (deciding instanceof Reference reference && reference.getTarget() instanceof Constant next) {
				if (reference.getIndex() != null || !visited.add(next)) {
					return ValueType.UNKNOWN;
				}
				deciding = next.getValue();
			} else if (deciding instanceof Conditional choice) {
				deciding = choice.getThen();
			} else if (deciding instanceof Binary binary && isBitwise(binary)) {
				deciding = binary.getLeft();
			} else {
				return of(deciding);
			}
		}
	}
}
