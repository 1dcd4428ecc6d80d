package org.ipcstudio.language.types;

import org.ipcstudio.model.Enumeration;

/**
 * The type of one value. Every value is carried as an {@code int}: a boolean as 0 or 1, an enumeration constant as its
 * ordinal, and null as {@link Integer#MIN_VALUE}; so a nullable {@code int} has no room for -2147483648 and reaches
 * from -2147483647 to 2147483647.
 *
 * @param kind what sort of value it is
 * @param min the smallest value, inclusive
 * @param max the largest value, inclusive
 * @param enumeration the enumeration of kind {@code ENUM}, else null
 * @param nullable whether null is a value of the type; always true of {@code pid}
 */
public record ValueType(Kind kind, int min, int max, Enumeration enumeration, boolean nullable) {

	/** The sorts of values; {@code UNKNOWN} stands for a type after an error and fits everything. */
	public enum Kind { BOOL, INT, ENUM, PID, NULL, STRING, UNKNOWN }

	public static final ValueType BOOL = new ValueType(Kind.BOOL, 0, 1, null, false);
	public static final ValueType INT = range(Integer.MIN_VALUE, Integer.MAX_VALUE);
	public static final ValueType BYTE = range(0, 255);

	/** A process or null; {@code pid} and {@code pid?} are the same type, since a {@code pid} starts as null. */
	public static final ValueType PID = new ValueType(Kind.PID, 0, Integer.MAX_VALUE, null, true);

	/** The type of the literal {@code null}. */
	public static final ValueType NULL = new ValueType(Kind.NULL, 0, 0, null, true);
	public static final ValueType STRING = new ValueType(Kind.STRING, 0, 0, null, false);
	public static final ValueType UNKNOWN = new ValueType(Kind.UNKNOWN, Integer.MIN_VALUE, Integer.MAX_VALUE, null,
			true);

	/** The integers from {@code min} to {@code max}, both inclusive. */
	public static ValueType range(int min, int max) {
		return new ValueType(Kind.INT, min, max, null, false);
	}

	/** The constants of {@code enumeration}, as their ordinals. */
	public static ValueType of(Enumeration enumeration) {
		return new ValueType(Kind.ENUM, 0, Math.max(0, enumeration.getLiterals().size() - 1), enumeration, false);
	}

	/** This type with null as one more value. */
	public ValueType orNull() {
		if (nullable) {
			return this;
		}
		int smallest = Math.max(min, Integer.MIN_VALUE + 1);
		return new ValueType(kind, smallest, max, enumeration, true);
	}

	/** Whether it is an integer type that does not hold every {@code int}, so that values are checked when stored. */
	public boolean isNarrowInt() {
		return kind == Kind.INT && (min != Integer.MIN_VALUE || max != Integer.MAX_VALUE);
	}

	/** Whether {@code value} lies within the bounds of this type. */
	public boolean contains(int value) {
		return min <= value && value <= max;
	}

	/**
	 * Whether a value of the type {@code source} may be stored here as far as the text can tell. Whether it fits the
	 * bounds, and whether a nullable one is null, is checked while running.
	 */
	public boolean accepts(ValueType source) {
		if (source.kind == Kind.NULL && kind != Kind.STRING) {
			return nullable;
		}
		return isLike(source);
	}

	/** Whether values of the two types may be compared with {@code ==}: they are of one kind, or one is null. */
	public boolean isComparableWith(ValueType other) {
		boolean withNull = kind == Kind.NULL && other.kind != Kind.STRING || other.kind == Kind.NULL
				&& kind != Kind.STRING;
		return withNull || isLike(other);
	}

	/** The smallest type that holds the values of both, {@code UNKNOWN} if they are of unlike kinds. */
	public ValueType join(ValueType other) {
		if (kind == Kind.NULL) {
			return other.kind == Kind.STRING ? UNKNOWN : other.orNull();
		}
		if (other.kind == Kind.NULL) {
			return kind == Kind.STRING ? UNKNOWN : orNull();
		}
		if (kind != other.kind || enumeration != other.enumeration || kind == Kind.UNKNOWN) {
			return UNKNOWN;
		}
		ValueType hull = new ValueType(kind, Math.min(min, other.min), Math.max(max, other.max), enumeration, false);
		return nullable || other.nullable ? hull.orNull() : hull;
	}

	private boolean isLike(ValueType other) {
		if (kind == Kind.UNKNOWN || other.kind == Kind.UNKNOWN) {
			return true;
		}
		return kind == other.kind && enumeration == other.enumeration;
	}

	/** The type as it is written in a text. */
	@Override
	public String toString() {
		String name = switch (kind) {
			case BOOL -> "bool";
			case INT -> integerName();
			case ENUM -> enumeration.getName();
			case PID -> "pid";
			case NULL -> "null";
			case STRING -> "string";
			case UNKNOWN -> "unknown";
		};
		boolean marked = nullable && (kind == Kind.BOOL || kind == Kind.INT || kind == Kind.ENUM);
		return marked ? name + "?" : name;
	}

	private String integerName() {
		int smallest = nullable ? Integer.MIN_VALUE + 1 : Integer.MIN_VALUE;
		if (min == smallest && max == Integer.MAX_VALUE) {
			return "int";
		}
		return min == BYTE.min && max == BYTE.max ? "byte" : min + ".." + max;
	}
}
