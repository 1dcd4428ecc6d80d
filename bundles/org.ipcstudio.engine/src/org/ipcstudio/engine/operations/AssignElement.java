package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Checks;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Site;

/** Assigns a value to an element of a local array; the index is evaluated first. */
public final class AssignElement extends Instruction {
	private final Target target;
	private final Expr value;
	private final int next;

	public AssignElement(Site site, Target target, Expr value, int next) {
		super(site);
		this.target = target;
		this.value = value;
		this.next = next;
	}

	@Override
	public int step(Context c) {
		int at = c.base + target.slot() + Checks.index(target.index().eval(c), target.size(), target.name());
		c.words[at] = value.eval(c);
		c.cover(site());
		return next;
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.uses(target.index(), true);
		visitor.computes(target.slot(), target.size(), value, false);
		visitor.successor(next);
	}
}
