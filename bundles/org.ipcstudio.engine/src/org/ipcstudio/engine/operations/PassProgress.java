package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Site;

/** {@code progress}. */
public final class PassProgress extends Instruction {
	private final int next;

	public PassProgress(Site site, int next) {
		super(site);
		this.next = next;
	}

	@Override
	public int step(Context c) {
		c.noteProgress();
		c.cover(site());
		return next;
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.successor(next);
	}
}
