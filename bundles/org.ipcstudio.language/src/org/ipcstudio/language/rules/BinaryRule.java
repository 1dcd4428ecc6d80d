package org.ipcstudio.language.rules;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Binary;
import org.ipcstudio.model.Expression;

/** The operands of an operator have the types that it works on, and values of unlike types are not compared. */
final class BinaryRule implements ElementRule<Binary> {

	@Override
	public Class<Binary> subject() {
		return Binary.class;
	}

	@Override
	public void check(Binary binary, Inspection inspection) {
		switch (binary.getOperator()) {
			case OR, AND -> checkBoth(binary, Kind.BOOL, inspection);
			case EQUAL, NOT_EQUAL -> checkComparison(binary, inspection);
			case BIT_OR, BIT_XOR, BIT_AND -> checkBitwise(binary, inspection);
			default -> checkBoth(binary, Kind.INT, inspection);
		}
	}

	private static void checkBoth(Binary binary, Kind expected, Inspection inspection) {
		String operator = binary.getOperator().getLiteral();
		OperandTypes.check(inspection, operator, expected, binary.getLeft());
		OperandTypes.check(inspection, operator, expected, binary.getRight());
	}

	private static void checkBitwise(Binary binary, Inspection inspection) {
		boolean logical = Types.of(binary.getLeft()).kind() == Kind.BOOL;
		checkBoth(binary, logical ? Kind.BOOL : Kind.INT, inspection);
	}

	private static void checkComparison(Binary binary, Inspection inspection) {
		ValueType left = Types.of(binary.getLeft());
		ValueType right = Types.of(binary.getRight());
		if (left.kind() == Kind.STRING || right.kind() == Kind.STRING) {
			return;
		}
		if (!left.isComparableWith(right)) {
			inspection.report(ProblemCode.UNLIKE_COMPARISON, binary,
					"Values of unlike types are never equal: %s and %s."
							.formatted(describe(binary.getLeft(), left, inspection),
									describe(binary.getRight(), right, inspection)));
		}
	}

	private static String describe(Expression operand, ValueType type, Inspection inspection) {
		return inspection.text(operand) + " is of the type " + Words.type(type);
	}
}
