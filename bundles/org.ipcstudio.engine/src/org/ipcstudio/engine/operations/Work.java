package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Site;

/** {@code work}: keeps the process busy where time matters; elsewhere nothing. */
public final class Work extends Instruction {
	private final Delay delay;
	private final int next;

	public Work(Site site, Delay delay, int next) {
		super(site);
		this.delay = delay;
		this.next = next;
	}

	@Override
	public int step(Context c) {
		c.observer.worked(c.process, Math.max(0, delay.microseconds(c)));
		c.cover(site());
		return next;
	}

	@Override
	public void accept(Visitor visitor) {
		// the passing of time is no use of a value: whoever looks at states alone does not see it
		visitor.uses(delay.value(), false);
		visitor.successor(next);
	}
}
