package org.ipcstudio.language.types;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

import org.ipcstudio.model.Constant;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;

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

	/** The value of every constant of {@code system}, empty where it has none; much faster than asking for each. */
	public static Map<Constant, OptionalInt> of(IpcSystem system) {
		ConstantEvaluator evaluator = new ConstantEvaluator(OptionalInt.empty());
		Map<Constant, OptionalInt> values = new LinkedHashMap<>();
		for (Item item : system.getItems()) {
			if (item instanceof Constant constant) {
				values.put(constant, evaluator.valueOf(constant.getValue()));
			}
		}
		return values;
	}

	/** As {@link #valueOf(Expression)}, where {@code self} stands for the given index. */
	public static OptionalInt valueOf(Expression expression, int self) {
		return new ConstantEvaluator(OptionalInt.of(self)).valueOf(expression);
	}
}
