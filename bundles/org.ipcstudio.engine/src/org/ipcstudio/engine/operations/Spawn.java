package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.RunFootprint;
import org.ipcstudio.engine.kernel.Site;

/** {@code spawn}: starts a child, or all of an array, at the beginning with fresh variables. */
public final class Spawn extends Operation {
	private final ProcessRef children;
	private final int next;

	public Spawn(Site site, ProcessRef children, int next) {
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
		moves.add(c.process, Moves.TAKE, 0, 0);
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		int from = children.from(c);
		int to = children.to(c);
		for (int child = from; child < to; child++) {
			if (c.words[c.system.process(child).base()] >= 0) {
				throw FaultException.runtime("%s still runs".formatted(c.system.process(child).name()));
			}
		}
		c.cover(site());
		effects.goOn(c.process, next, false);
		for (int child = from; child < to; child++) {
			start(c, c.system.process(child), effects);
		}
	}

	private static void start(Context c, ProcessInfo child, Effects effects) {
		c.words[child.base()] = 0;
		for (EndInfo end : child.ends()) {
			c.words[end.word()] = end.heldFromStart() ? 1 : 0;
		}
		effects.goOn(child.id(), 0, false);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		int to = children.to(c);
		for (int id = children.from(c); id < to; id++) {
			ProcessInfo child = c.system.process(id);
			footprint.frame(id);
			for (int i = 0; i < child.ends().size(); i++) {
				footprint.writes(child.ends().get(i).word());
			}
			RunFootprint.of(child, 0, c.system, footprint);
		}
		runFootprint(c, next, footprint);
	}

	@Override
	public String verb() {
		return "spawn";
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
