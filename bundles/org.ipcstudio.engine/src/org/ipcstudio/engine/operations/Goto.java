package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Site;

/** Goes on elsewhere: {@code break}, {@code continue}, or the entry of a program. */
public final class Goto extends Instruction {
	private final int next;

	public Goto(Site site, int next) {
		super(site);
		this.next = next;
	}

	@Override
	public int step(Context c) {
		c.cover(site());
		return next;
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.successor(next);
	}
}
