package org.ipcstudio.language.types;

import java.util.OptionalInt;

import org.ipcstudio.model.BinaryOperator;

/** What the binary operators compute; booleans are 0 and 1. */
final class Operators {

	private Operators() {
	}

	/** Whether {@code &&} or {@code ||} has its value from the left operand alone. */
	static boolean isDecidedBy(BinaryOperator operator, int left) {
		return operator == BinaryOperator.AND && left == 0 || operator == BinaryOperator.OR && left != 0;
	}

	/** The value as Java computes it on {@code int}, with wrap-around; empty for a division by zero. */
	static OptionalInt apply(BinaryOperator operator, int left, int right) {
		boolean divides = operator == BinaryOperator.DIVIDE || operator == BinaryOperator.REMAINDER;
		if (divides && right == 0) {
			return OptionalInt.empty();
		}
		return OptionalInt.of(compute(operator, left, right));
	}

	private static int compute(BinaryOperator operator, int left, int right) {
		return switch (operator) {
			case OR, BIT_OR -> left | right;
			case AND, BIT_AND -> left & right;
			case BIT_XOR -> left ^ right;
			case EQUAL -> truth(left == right);
			case NOT_EQUAL -> truth(left != right);
			case LESS -> truth(left < right);
			case LESS_EQUAL -> truth(left <= right);
			case GREATER -> truth(left > right);
			case GREATER_EQUAL -> truth(left >= right);
			case SHIFT_LEFT -> left << right;
			case SHIFT_RIGHT -> left >> right;
			case SHIFT_RIGHT_UNSIGNED -> left >>> right;
			case PLUS -> left + right;
			case MINUS -> left - right;
			case TIMES -> left * right;
			case DIVIDE -> left / right;
			case REMAINDER -> left % right;
		};
	}

	private static int truth(boolean value) {
		return value ? 1 : 0;
	}
}
