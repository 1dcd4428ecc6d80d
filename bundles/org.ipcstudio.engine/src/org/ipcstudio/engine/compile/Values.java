package org.ipcstudio.engine.compile;

import java.util.List;
import java.util.function.IntFunction;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.TimeUnit;

/** How values of a type start, are shown, and are checked where they are stored. */
final class Values {
	private Values() {
	}

	/** The initial value of a variable: null if the type allows it, else the value nearest to 0 that is the lowest. */
	static int initial(ValueType type) {
		if (type.nullable()) {
			return Context.NULL;
		}
		return type.kind() == Kind.INT && type.isNarrowInt() ? type.min() : 0;
	}

	/** Turns values of a type into text. */
	static IntFunction<String> format(ValueType type, List<String> processNames) {
		IntFunction<String> format = switch (type.kind()) {
			case BOOL -> value -> value == 0 ? "false" : "true";
			case ENUM -> enumeration(type.enumeration().getLiterals().stream().map(EnumLiteral::getName).toList());
			case PID -> value -> value >= 0 && value < processNames.size() ? processNames.get(value) : "?";
			default -> Integer::toString;
		};
		return type.nullable() ? value -> value == Context.NULL ? "null" : format.apply(value) : format;
	}

	private static IntFunction<String> enumeration(List<String> names) {
		return value -> value >= 0 && value < names.size() ? names.get(value) : Integer.toString(value);
	}

	/** The value, checked to fit into {@code target} unless that is certain. */
	static Expr checked(Expr value, ValueType source, ValueType target) {
		if (value instanceof Expr.Const constant && target.contains(constant.value())) {
			return value;
		}
		Bounds bounds = Bounds.of(source, target);
		return bounds == null ? value
				: new Expr.InRange(value, bounds.min(), bounds.max(), bounds.nullable(), target.toString());
	}

	/** Microseconds in a unit of time. */
	static long microseconds(TimeUnit unit) {
		return switch (unit) {
			case US -> 1;
			case MS -> 1_000;
			case S -> 1_000_000;
		};
	}

	/** The bounds that a value has to be checked against. */
	record Bounds(int min, int max, boolean nullable) {
		/** @return null if every value of {@code source} fits into {@code target} */
		static Bounds of(ValueType source, ValueType target) {
			boolean mayBeNull = source.nullable() && source.kind() != Kind.UNKNOWN;
			boolean nullFits = !mayBeNull || target.nullable();
			if (target.kind() == Kind.INT) {
				boolean fits = source.kind() == Kind.NULL || target.contains(source.min()) && target.contains(source.max());
				if (fits && nullFits) {
					return null;
				}
				// an int that may be null has no smallest value, which stands for null
				int min = mayBeNull ? Math.max(target.min(), Context.NULL + 1) : target.min();
				return new Bounds(min, target.max(), mayBeNull && target.nullable());
			}
			return nullFits ? null : new Bounds(Context.NULL + 1, Integer.MAX_VALUE, false);
		}
	}
}
