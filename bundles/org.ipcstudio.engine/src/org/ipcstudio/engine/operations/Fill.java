package org.ipcstudio.engine.operations;

import java.util.Arrays;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Site;

/** Gives all elements of a local array the same value, where its declaration is passed. */
public final class Fill extends Instruction {
	private final int slot;
	private final int size;
	private final Expr value;
	private final int next;

	public Fill(Site site, int slot, int size, Expr value, int next) {
		super(site);
		this.slot = slot;
		this.size = size;
		this.value = value;
		this.next = next;
	}

	@Override
	public int step(Context c) {
		int from = c.base + slot;
		Arrays.fill(c.words, from, from + size, value.eval(c));
		return next;
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.computes(slot, size, value, true);
		visitor.successor(next);
	}
}
