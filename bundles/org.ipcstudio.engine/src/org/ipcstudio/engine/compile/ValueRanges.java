package org.ipcstudio.engine.compile;

import java.util.OptionalInt;

import org.ipcstudio.language.types.Constants;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Binary;
import org.ipcstudio.model.Conditional;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Unary;

/**
 * The values that an expression can have, as far as the types of the variables in it tell: in {@code (i + 1) % 8} those
 * from 0 to 7 if {@code i} is never negative. Where that is narrow enough nothing has to be checked while running, and
 * then no fault depends on the variables either.
 */
final class ValueRanges {
	private ValueRanges() {
	}

	/** The narrowest type that is certain. */
	static ValueType of(Expression expression) {
		ValueType type = Types.of(expression);
		if (type.kind() != Kind.INT || type.nullable()) {
			return type;
		}
		OptionalInt constant = Constants.valueOf(expression);
		if (constant.isPresent()) {
			return ValueType.range(constant.getAsInt(), constant.getAsInt());
		}
		return switch (expression) {
			case Binary binary -> binary(binary, of(binary.getLeft()), of(binary.getRight()));
			case Unary unary -> unary(unary, of(unary.getOperand()));
			case Conditional choice -> of(choice.getThen()).join(of(choice.getOtherwise()));
			default -> type;
		};
	}

	private static ValueType unary(Unary unary, ValueType operand) {
		return switch (unary.getOperator()) {
			case PLUS -> range(operand.min(), operand.max());
			case MINUS -> range(-(long) operand.max(), -(long) operand.min());
			case COMPLEMENT -> range(~operand.max(), ~operand.min());
			case NOT -> ValueType.INT;
		};
	}

	private static ValueType binary(Binary binary, ValueType left, ValueType right) {
		return switch (binary.getOperator()) {
			case PLUS -> range((long) left.min() + right.min(), (long) left.max() + right.max());
			case MINUS -> range((long) left.min() - right.max(), (long) left.max() - right.min());
			case TIMES -> hull((long) left.min() * right.min(), (long) left.min() * right.max(),
					(long) left.max() * right.min(), (long) left.max() * right.max());
			case DIVIDE -> right.min() <= 0 ? ValueType.INT : hull(left.min() / right.min(), left.min() / right.max(),
					left.max() / right.min(), left.max() / right.max());
			case REMAINDER -> right.min() <= 0 ? ValueType.INT : range(Math.min(0, Math.max(left.min(), 1 - right.max())),
					Math.max(0, Math.min(left.max(), right.max() - 1)));
			case BIT_AND -> masked(left, right);
			case BIT_OR, BIT_XOR -> left.min() < 0 || right.min() < 0 ? ValueType.INT
					: range(0, 2L * Integer.highestOneBit(left.max() | right.max()) - 1);
			case SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> left.min() < 0 ? ValueType.INT : range(0, left.max());
			default -> ValueType.INT;
		};
	}

	private static ValueType masked(ValueType left, ValueType right) {
		if (left.min() < 0 && right.min() < 0) {
			return ValueType.INT;
		}
		if (left.min() < 0 || right.min() < 0) {
			return range(0, left.min() < 0 ? right.max() : left.max());
		}
		return range(0, Math.min(left.max(), right.max()));
	}

	private static ValueType hull(long a, long b, long c, long d) {
		return range(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
	}

	/** What leaves the numbers wraps around and may be anything. */
	private static ValueType range(long min, long max) {
		return min < Integer.MIN_VALUE || max > Integer.MAX_VALUE ? ValueType.INT
				: ValueType.range((int) min, (int) Math.max(min, max));
	}
}
