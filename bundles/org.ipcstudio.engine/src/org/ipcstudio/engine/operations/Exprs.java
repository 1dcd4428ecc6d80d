package org.ipcstudio.engine.operations;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Expr;

/** Walks over compiled expressions. */
public final class Exprs {
	private Exprs() {
	}

	/** Shows the direct operands of an expression, from left to right. */
	public static void forEachOperand(Expr expr, Consumer<Expr> operands) {
		switch (expr) {
			case Expr.Const e -> none();
			case Expr.Local e -> none();
			case Expr.Shared e -> none();
			case Expr.MessagePart e -> none();
			case Expr.SelfIndex e -> none();
			case Expr.OfSelf e -> none();
			case Expr.Me e -> none();
			case Expr.LocalElement e -> operands.accept(e.index());
			case Expr.SharedElement e -> operands.accept(e.index());
			case Expr.ProcessElement e -> operands.accept(e.index());
			case Expr.Look e -> channel(e.channel(), operands);
			case Expr.InRange e -> operands.accept(e.value());
			case Expr.NotNull e -> operands.accept(e.value());
			case Expr.Not e -> operands.accept(e.operand());
			case Expr.Negate e -> operands.accept(e.operand());
			case Expr.Complement e -> operands.accept(e.operand());
			case Expr.Choose e -> {
				operands.accept(e.condition());
				operands.accept(e.then());
				operands.accept(e.otherwise());
			}
			case Expr.Or e -> both(e.left(), e.right(), operands);
			case Expr.And e -> both(e.left(), e.right(), operands);
			case Expr.Equal e -> both(e.left(), e.right(), operands);
			case Expr.EqualNotNull e -> both(e.nullable(), e.other(), operands);
			case Expr.Less e -> both(e.left(), e.right(), operands);
			case Expr.LessEqual e -> both(e.left(), e.right(), operands);
			case Expr.Add e -> both(e.left(), e.right(), operands);
			case Expr.Subtract e -> both(e.left(), e.right(), operands);
			case Expr.Multiply e -> both(e.left(), e.right(), operands);
			case Expr.Divide e -> both(e.left(), e.right(), operands);
			case Expr.Remainder e -> both(e.left(), e.right(), operands);
			case Expr.BitAnd e -> both(e.left(), e.right(), operands);
			case Expr.BitOr e -> both(e.left(), e.right(), operands);
			case Expr.BitXor e -> both(e.left(), e.right(), operands);
			case Expr.ShiftLeft e -> both(e.left(), e.right(), operands);
			case Expr.ShiftRight e -> both(e.left(), e.right(), operands);
			case Expr.ShiftRightUnsigned e -> both(e.left(), e.right(), operands);
		}
	}

	/** Whether all direct operands of an expression are of a kind. */
	static boolean operandsAre(Expr expr, Predicate<Expr> kind) {
		boolean[] all = { true };
		forEachOperand(expr, operand -> all[0] &= kind.test(operand));
		return all[0];
	}

	private static void channel(ChannelRef channel, Consumer<Expr> operands) {
		switch (channel) {
			case ChannelRef.Element element -> {
				if (element.index() != null) {
					operands.accept(element.index());
				}
			}
			case ChannelRef.Peer peer -> operands.accept(peer.process());
		}
	}

	private static void both(Expr left, Expr right, Consumer<Expr> operands) {
		operands.accept(left);
		operands.accept(right);
	}

	private static void none() {
		// no operands
	}

	/** Whether the evaluation of this very node, apart from its operands, can be a fault. */
	public static boolean mayFault(Expr expr) {
		return switch (expr) {
			case Expr.LocalElement e -> true;
			case Expr.SharedElement e -> true;
			case Expr.ProcessElement e -> true;
			case Expr.InRange e -> true;
			case Expr.NotNull e -> true;
			case Expr.Divide e -> true;
			case Expr.Remainder e -> true;
			case Expr.Look e -> true;
			default -> false;
		};
	}
}
