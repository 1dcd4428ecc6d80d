package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Site;

/** Goes on at one of two places, as a condition over local variables decides. */
public final class Branch extends Instruction {
	private final Expr condition;
	private final int then;
	private final int otherwise;

	public Branch(Site site, Expr condition, int then, int otherwise) {
		super(site);
		this.condition = condition;
		this.then = then;
		this.otherwise = otherwise;
	}

	@Override
	public int step(Context c) {
		return condition.eval(c) != 0 ? then : otherwise;
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.uses(condition, true);
		visitor.successor(then);
		visitor.successor(otherwise);
	}
}
