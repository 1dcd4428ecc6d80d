package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Site;

/** {@code wait} for a child, or for all of an array: enabled when all of them have started and ended. */
public final class WaitForChild extends Operation {
	private final ProcessRef children;
	private final int next;

	public WaitForChild(Site site, ProcessRef children, int next) {
		super(site);
		this.children = children;
		this.next = next;
	}

	public ProcessRef children() {
		return children;
	}

	@Override
	protected void arrive(Context c) {
		children.from(c);
	}

	@Override
	public void offer(Context c, Moves moves) {
		int to = children.to(c);
		for (int child = children.from(c); child < to; child++) {
			if (!hasEnded(c, child)) {
				return;
			}
		}
		moves.add(c.process, Moves.TAKE, 0, 0);
	}

	/** The first of the children that are waited for. */
	public int firstChild(Context c) {
		return children.from(c);
	}

	/** The process behind the last of the children that are waited for. */
	public int endOfChildren(Context c) {
		return children.to(c);
	}

	/** Whether a child is among those that are waited for, and has not ended. */
	public boolean waitsFor(Context c, int child) {
		return child >= children.from(c) && child < children.to(c) && !hasEnded(c, child);
	}

	private static boolean hasEnded(Context c, int child) {
		return c.words[c.system.process(child).base()] == ProcessInfo.ENDED;
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		c.cover(site());
		effects.goOn(c.process, next, false);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		int to = children.to(c);
		for (int child = children.from(c); child < to; child++) {
			footprint.status(child);
		}
		runFootprint(c, next, footprint);
	}

	@Override
	public String verb() {
		return "wait";
	}

	@Override
	public String object(Context c) {
		return children.describe(c);
	}

	@Override
	public void accept(Visitor visitor) {
		if (children.index() != null) {
			visitor.uses(children.index(), true);
		}
		visitor.successor(next);
	}
}
