package org.ipcstudio.language.rules;

import java.util.List;
import java.util.OptionalInt;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Type;

/** Whether a value may be stored or sent where a type is demanded. */
final class Fit {

	private Fit() {
	}

	/**
	 * Reports a value that does not fit.
	 *
	 * @param type what is demanded
	 * @param declared where the text says so, null if nowhere
	 * @param holder the beginning of the message, up to the type: {@code Box carries}
	 */
	static void check(Inspection inspection, ValueType type, Type declared, Expression value, String holder) {
		ValueType given = Types.of(value);
		if (value == null || given.kind() == Kind.STRING) {
			return;
		}
		if (type.accepts(given)) {
			checkBounds(inspection, type, value, holder);
		} else if (given.kind() == Kind.NULL) {
			inspection.report(ProblemCode.NULL_NOT_ALLOWED, value,
					"%s %s, which is never null.".formatted(holder, Words.type(type)),
					makeNullable(inspection, type, declared));
		} else {
			inspection.report(ProblemCode.TYPE_MISMATCH, value,
					"%s %s, but %s is of the type %s."
							.formatted(holder, Words.type(type), inspection.text(value), Words.type(given)));
		}
	}

	private static List<QuickFix> makeNullable(Inspection inspection, ValueType type, Type declared) {
		return declared == null ? List.of() : inspection.repairs().insertBehind("Change the type to " + type + "?",
				declared, "?");
	}

	private static void checkBounds(Inspection inspection, ValueType type, Expression value, String holder) {
		OptionalInt constant = type.kind() == Kind.INT ? Constants.valueOf(value) : OptionalInt.empty();
		if (constant.isPresent() && !type.contains(constant.getAsInt())) {
			inspection.report(ProblemCode.VALUE_OUT_OF_RANGE, value, outOfRange(type, constant.getAsInt(), holder));
		}
	}

	/**
	 * Reports the first element of an array for which a value that depends on {@code self} is out of bounds.
	 *
	 * @param count the number of elements
	 */
	static void checkElements(Inspection inspection, ValueType type, Expression value, String holder, int count) {
		if (type.kind() != Kind.INT || Constants.valueOf(value).isPresent()) {
			return;
		}
		for (int element = 0; element < count; element++) {
			OptionalInt constant = Constants.valueOf(value, element);
			if (constant.isEmpty()) {
				return;
			}
			if (!type.contains(constant.getAsInt())) {
				inspection.report(ProblemCode.VALUE_OUT_OF_RANGE, value,
						outOfRange(type, constant.getAsInt(), holder));
				return;
			}
		}
	}

	private static String outOfRange(ValueType type, int value, String holder) {
		return holder + " " + Words.type(type) + ", from " + type.min() + " to " + type.max() + ", and " + value
				+ " is outside.";
	}
}
