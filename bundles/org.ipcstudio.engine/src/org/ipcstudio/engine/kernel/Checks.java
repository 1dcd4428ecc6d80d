package org.ipcstudio.engine.kernel;

/** The rules that can only be checked while a program runs; each check returns the value or throws a fault. */
public final class Checks {
	private Checks() {
	}

	/** An index into an array of {@code size} elements. */
	public static int index(int index, int size, String array) {
		if (index < 0 || index >= size) {
			throw FaultException.runtime(index == Context.NULL
					? "null is used as an index of %s".formatted(array)
					: "the index %d is outside %s, which has the elements 0 to %d".formatted(index, array, size - 1));
		}
		return index;
	}

	/** A value for a variable or message of a narrower type. */
	public static int range(int value, int min, int max, boolean nullable, String type) {
		if ((value < min || value > max) && !(nullable && value == Context.NULL)) {
			throw FaultException.runtime(value == Context.NULL && min > Context.NULL
					? "null is no value of the type %s".formatted(type)
					: "the value %d is outside the type %s (%d..%d)".formatted(value, type, min, max));
		}
		return value;
	}

	/** An operand of arithmetic. */
	public static int notNull(int value) {
		if (value == Context.NULL) {
			throw FaultException.runtime("null is used where a value is needed");
		}
		return value;
	}

	/** What is divided by. */
	public static int divisor(int value) {
		if (value == 0) {
			throw FaultException.runtime("division by zero");
		}
		return value;
	}
}
