package org.ipcstudio.language.types;

import java.util.OptionalInt;

import org.ipcstudio.model.Expression;

/**
 * The values that are known before anything runs: of literals, names of constants, enumeration constants (their
 * ordinals), booleans (0 and 1) and the operators on them, which compute as in Java.
 */
public final class Constants {

	private Constants() {
	}

	/**
	 * The value of {@code expression}, which may be null; empty if it is not constant, divides by zero or depends on
	 * itself. {@code self} is not constant here.
	 */
	public static OptionalInt valueOf(Expression expression) {
		return new ConstantEvaluator(OptionalInt.empty()).valueOf(expression);
	}

	/** As {@link #valueOf(Expression)}, where {@code self} stands for the given index. */
	public static OptionalInt valueOf(Expression expression, int self) {
		return new ConstantEvaluator(OptionalInt.of(self)).valueOf(expression);
	}
}
