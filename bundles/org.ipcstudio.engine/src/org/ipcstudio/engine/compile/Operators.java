package org.ipcstudio.engine.compile;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.BinaryOperator;
import org.ipcstudio.model.UnaryOperator;

/** The compiled form of the operators. */
final class Operators {
	private Operators() {
	}

	static Expr unary(UnaryOperator operator, Expr operand) {
		return switch (operator) {
			case NOT -> new Expr.Not(operand);
			case MINUS -> new Expr.Negate(operand);
			case PLUS -> operand;
			case COMPLEMENT -> new Expr.Complement(operand);
		};
	}

	static boolean isEquality(BinaryOperator operator) {
		return operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
	}

	static Expr binary(BinaryOperator operator, Expr left, ValueType leftType, Expr right, ValueType rightType) {
		return switch (operator) {
			case OR -> new Expr.Or(left, right);
			case AND -> new Expr.And(left, right);
			case BIT_OR -> new Expr.BitOr(left, right);
			case BIT_XOR -> new Expr.BitXor(left, right);
			case BIT_AND -> new Expr.BitAnd(left, right);
			case EQUAL -> equal(left, leftType, right, rightType);
			case NOT_EQUAL -> new Expr.Not(equal(left, leftType, right, rightType));
			case LESS -> new Expr.Less(left, right);
			case LESS_EQUAL -> new Expr.LessEqual(left, right);
			case GREATER -> new Expr.Less(right, left);
			case GREATER_EQUAL -> new Expr.LessEqual(right, left);
			case SHIFT_LEFT -> new Expr.ShiftLeft(left, right);
			case SHIFT_RIGHT -> new Expr.ShiftRight(left, right);
			case SHIFT_RIGHT_UNSIGNED -> new Expr.ShiftRightUnsigned(left, right);
			case PLUS -> new Expr.Add(left, right);
			case MINUS -> new Expr.Subtract(left, right);
			case TIMES -> new Expr.Multiply(left, right);
			case DIVIDE -> new Expr.Divide(left, right);
			case REMAINDER -> new Expr.Remainder(left, right);
		};
	}

	private static Expr equal(Expr left, ValueType leftType, Expr right, ValueType rightType) {
		boolean leftIsPlain = leftType.kind() == Kind.INT && !leftType.nullable() && leftType.contains(Context.NULL);
		boolean rightIsPlain = rightType.kind() == Kind.INT && !rightType.nullable() && rightType.contains(Context.NULL);
		if (leftIsPlain && rightType.nullable()) {
			return new Expr.EqualNotNull(right, left);
		}
		if (rightIsPlain && leftType.nullable()) {
			return new Expr.EqualNotNull(left, right);
		}
		return new Expr.Equal(left, right);
	}
}
