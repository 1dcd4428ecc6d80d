package org.ipcstudio.engine.kernel;


/**
 * A compiled expression. Booleans are 0 and 1, enumeration constants their ordinals, processes their indices, null is
 * {@link Context#NULL}. Evaluation has no side effect and throws {@link FaultException} where the program breaks a rule.
 */
public sealed interface Expr {
	/** The value in the state and for the process of {@code c}. */
	int eval(Context c);

	/** A value that is known before anything runs. */
	record Const(int value) implements Expr {
		@Override
		public int eval(Context c) {
			return value;
		}
	}

	/** A variable of the process, or a temporary; {@code slot} counts from the beginning of its frame. */
	record Local(int slot) implements Expr {
		@Override
		public int eval(Context c) {
			return c.words[c.base + slot];
		}
	}

	/** An element of a local array. */
	record LocalElement(int slot, int size, Expr index, String name) implements Expr {
		@Override
		public int eval(Context c) {
			return c.words[c.base + slot + Checks.index(index.eval(c), size, name)];
		}
	}

	/** A shared variable, looked at in the present state. */
	record Shared(int word) implements Expr {
		@Override
		public int eval(Context c) {
			return c.words[word];
		}
	}

	/** An element of a shared array, looked at in the present state. */
	record SharedElement(int word, int size, Expr index, String name) implements Expr {
		@Override
		public int eval(Context c) {
			return c.words[word + Checks.index(index.eval(c), size, name)];
		}
	}

	/** A part of the message that is looked at. */
	record MessagePart(int part) implements Expr {
		@Override
		public int eval(Context c) {
			return c.message[c.messageOffset + part];
		}
	}

	/** {@code self}. */
	record SelfIndex() implements Expr {
		@Override
		public int eval(Context c) {
			return c.self;
		}
	}

	/** An expression that depends on {@code self} alone: its value for every instance. */
	record OfSelf(int[] values) implements Expr {
		@Override
		public int eval(Context c) {
			return values[c.self];
		}
	}

	/** {@code me}. */
	record Me() implements Expr {
		@Override
		public int eval(Context c) {
			return c.process;
		}
	}

	/** An element of an array of processes, as a pid. */
	record ProcessElement(int first, int size, Expr index, String name) implements Expr {
		@Override
		public int eval(Context c) {
			return first + Checks.index(index.eval(c), size, name);
		}
	}

	/** {@code len}, {@code full} … of a channel in the present state. */
	record Look(Looked looked, ChannelRef channel) implements Expr {
		@Override
		public int eval(Context c) {
			return channel.look(c, looked);
		}
	}

	/** A value that has to lie in a range; null has to be allowed. */
	record InRange(Expr value, int min, int max, boolean nullable, String type) implements Expr {
		@Override
		public int eval(Context c) {
			return Checks.range(value.eval(c), min, max, nullable, type);
		}
	}

	/** An operand that must not be null. */
	record NotNull(Expr value) implements Expr {
		@Override
		public int eval(Context c) {
			return Checks.notNull(value.eval(c));
		}
	}

	/** {@code c ? a : b}. */
	record Choose(Expr condition, Expr then, Expr otherwise) implements Expr {
		@Override
		public int eval(Context c) {
			return condition.eval(c) != 0 ? then.eval(c) : otherwise.eval(c);
		}
	}

	/** {@code !a}. */
	record Not(Expr operand) implements Expr {
		@Override
		public int eval(Context c) {
			return operand.eval(c) ^ 1;
		}
	}

	/** {@code -a}. */
	record Negate(Expr operand) implements Expr {
		@Override
		public int eval(Context c) {
			return -operand.eval(c);
		}
	}

	/** {@code ~a}. */
	record Complement(Expr operand) implements Expr {
		@Override
		public int eval(Context c) {
			return ~operand.eval(c);
		}
	}

	/** {@code a || b}; {@code b} is not evaluated where {@code a} decides. */
	record Or(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) != 0 ? 1 : right.eval(c);
		}
	}

	/** {@code a && b}; {@code b} is not evaluated where {@code a} decides. */
	record And(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) == 0 ? 0 : right.eval(c);
		}
	}

	/** {@code a == b}. */
	record Equal(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) == right.eval(c) ? 1 : 0;
		}
	}

	/** {@code a == b} where only {@code nullable} may be null: the bit pattern of null is an ordinary int on the other side. */
	record EqualNotNull(Expr nullable, Expr other) implements Expr {
		@Override
		public int eval(Context c) {
			int value = nullable.eval(c);
			int compared = other.eval(c);
			return value != Context.NULL && value == compared ? 1 : 0;
		}
	}

	/** {@code a < b}. */
	record Less(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) < right.eval(c) ? 1 : 0;
		}
	}

	/** {@code a <= b}. */
	record LessEqual(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) <= right.eval(c) ? 1 : 0;
		}
	}

	/** {@code a + b}; wraps around. */
	record Add(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) + right.eval(c);
		}
	}

	/** {@code a - b}; wraps around. */
	record Subtract(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) - right.eval(c);
		}
	}

	/** {@code a * b}; wraps around. */
	record Multiply(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) * right.eval(c);
		}
	}

	/** {@code a / b}. */
	record Divide(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			int dividend = left.eval(c);
			return dividend / Checks.divisor(right.eval(c));
		}
	}

	/** {@code a % b}. */
	record Remainder(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			int dividend = left.eval(c);
			return dividend % Checks.divisor(right.eval(c));
		}
	}

	/** {@code a & b}, on int and bool. */
	record BitAnd(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) & right.eval(c);
		}
	}

	/** {@code a | b}, on int and bool. */
	record BitOr(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) | right.eval(c);
		}
	}

	/** {@code a ^ b}, on int and bool. */
	record BitXor(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) ^ right.eval(c);
		}
	}

	/** {@code a << b}. */
	record ShiftLeft(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) << right.eval(c);
		}
	}

	/** {@code a >> b}. */
	record ShiftRight(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) >> right.eval(c);
		}
	}

	/** {@code a >>> b}. */
	record ShiftRightUnsigned(Expr left, Expr right) implements Expr {
		@Override
		public int eval(Context c) {
			return left.eval(c) >>> right.eval(c);
		}
	}
}
