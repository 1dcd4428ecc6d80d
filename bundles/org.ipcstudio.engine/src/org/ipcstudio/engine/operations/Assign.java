package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Site;

/** Assigns a value, computed from local variables, to a local variable or a temporary. */
public final class Assign extends Instruction {
	private final int slot;
	private final Expr value;
	private final int next;

	public Assign(Site site, int slot, Expr value, int next) {
		super(site);
		this.slot = slot;
		this.value = value;
		this.next = next;
	}

	@Override
	public int step(Context c) {
		c.words[c.base + slot] = value.eval(c);
		c.cover(site());
		return next;
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.computes(slot, 1, value, true);
		visitor.successor(next);
	}
}
