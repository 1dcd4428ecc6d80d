package org.ipcstudio.language.rules;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Expression;

/** Whether an operand is of the kind that an operator works on. Null is a fault while running, no error here. */
final class OperandTypes {

	private OperandTypes() {
	}

	static void check(Inspection inspection, String operator, Kind expected, Expression operand) {
		ValueType type = Types.of(operand);
		if (!isKind(type, expected)) {
			String works = expected == Kind.BOOL ? "`bool`" : "`int`";
			inspection.report(ProblemCode.OPERAND_TYPE, operand,
					"%s works on %s, but %s is of the type %s."
							.formatted(Words.quoted(operator), works, inspection.text(operand), Words.type(type)));
		}
	}

	static boolean isKind(ValueType type, Kind expected) {
		return type.kind() == expected || switch (type.kind()) {
			case UNKNOWN, NULL, STRING -> true;
			case BOOL, INT, ENUM, PID -> false;
		};
	}
}
