package org.ipcstudio.engine.compile;

import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Medium;
import org.ipcstudio.engine.operations.Exprs;

/**
 * Finds what an expression uses. Where only its faults matter, that is what decides about them; so an expression that
 * is evaluated with zeros for all that is not used here is a fault iff it is one with the true values.
 */
final class ExprUses {
	private final Sink sink;

	/** Hears what is used. */
	interface Sink {
		/** A local variable, or an element of a local array. */
		void local(int slot, int size);

		/** A shared variable that is looked at. */
		void shared(Medium.Memory variable);
	}

	private ExprUses(Sink sink) {
		this.sink = sink;
	}

	/** @param matters whether the value of the expression matters, as opposed to its faults alone */
	static void find(Expr expr, boolean matters, Sink sink) {
		new ExprUses(sink).visit(expr, matters);
	}

	private void visit(Expr expr, boolean matters) {
		if (matters) {
			showVariable(expr);
		}
		boolean operandsMatter = matters || Exprs.mayFault(expr);
		switch (expr) {
			// only the divisor decides about a fault
			case Expr.Divide divide when !matters -> {
				visit(divide.left(), false);
				visit(divide.right(), true);
			}
			case Expr.Remainder remainder when !matters -> {
				visit(remainder.left(), false);
				visit(remainder.right(), true);
			}
			// the left side decides whether the right one is evaluated at all
			case Expr.And and when !matters -> visitGuarded(and.left(), and.right());
			case Expr.Or or when !matters -> visitGuarded(or.left(), or.right());
			case Expr.Choose choose when !matters -> visitGuarded(choose.condition(), choose.then(), choose.otherwise());
			default -> Exprs.forEachOperand(expr, operand -> visit(operand, operandsMatter));
		}
	}

	private void visitGuarded(Expr guard, Expr... guarded) {
		boolean decides = false;
		for (Expr expr : guarded) {
			visit(expr, false);
			decides |= containsFault(expr);
		}
		visit(guard, decides);
	}

	private static boolean containsFault(Expr expr) {
		boolean[] found = { Exprs.mayFault(expr) };
		Exprs.forEachOperand(expr, operand -> found[0] |= containsFault(operand));
		return found[0];
	}

	private void showVariable(Expr expr) {
		switch (expr) {
			case Expr.Local local -> sink.local(local.slot(), 1);
			case Expr.LocalElement element -> sink.local(element.slot(), element.size());
			case Expr.Shared shared -> sink.shared(new Medium.Memory(shared.word(), 1));
			case Expr.SharedElement element -> sink.shared(new Medium.Memory(element.word(), element.size()));
			default -> {
				// reads no variable
			}
		}
	}
}
