package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Accesses;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Site;

/** Finds the shared variables that the evaluation of an expression in the present state reads. */
public final class ExprAccesses {
	private ExprAccesses() {
	}

	/** Adds a read for every shared variable that is looked at; what {@code &&}, {@code ||} and {@code ?:} skip is not. */
	public static void collect(Expr expr, Context c, Accesses accesses, Site site) {
		try {
			visit(expr, c, accesses, site);
		} catch (FaultException e) {
			// what comes behind a fault is not read
		}
	}

	private static void visit(Expr expr, Context c, Accesses accesses, Site site) {
		switch (expr) {
			case Expr.Shared shared -> accesses.access(shared.word(), false, site);
			case Expr.SharedElement element -> {
				visit(element.index(), c, accesses, site);
				int index = element.index().eval(c);
				if (index >= 0 && index < element.size()) {
					accesses.access(element.word() + index, false, site);
				}
			}
			case Expr.And and -> {
				visit(and.left(), c, accesses, site);
				if (and.left().eval(c) != 0) {
					visit(and.right(), c, accesses, site);
				}
			}
			case Expr.Or or -> {
				visit(or.left(), c, accesses, site);
				if (or.left().eval(c) == 0) {
					visit(or.right(), c, accesses, site);
				}
			}
			case Expr.Choose choose -> {
				visit(choose.condition(), c, accesses, site);
				visit(choose.condition().eval(c) != 0 ? choose.then() : choose.otherwise(), c, accesses, site);
			}
			default -> Exprs.forEachOperand(expr, operand -> visit(operand, c, accesses, site));
		}
	}
}
