package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Site;

/** Goes on elsewhere. */
public final class Goto extends Instruction {
	private final int next;

	public Goto(Site site, int next) {
		super(site);
		this.next = next;
	}

	@Override
	public int step(Context c) {
		return next;
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.successor(next);
	}
}
