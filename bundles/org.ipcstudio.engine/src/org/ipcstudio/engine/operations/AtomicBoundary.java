package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.AtomicState;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Site;

/** The beginning or the end of an outermost {@code atomic} block. */
public final class AtomicBoundary extends Instruction {
	private final boolean begin;
	private final int next;

	public AtomicBoundary(Site site, boolean begin, int next) {
		super(site);
		this.begin = begin;
		this.next = next;
	}

	@Override
	public int step(Context c) {
		c.words[c.base + ProcessInfo.ATOMIC] = begin ? AtomicState.PAUSED : AtomicState.OUTSIDE;
		return next;
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.successor(next);
	}
}
