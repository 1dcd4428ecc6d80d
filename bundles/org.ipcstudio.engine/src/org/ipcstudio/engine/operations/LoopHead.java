package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.Site;

/**
 * The head of a loop. It is passed as local computation; only after a round without a visible operation the process
 * stops here, so that such a round is a move of its own and a process that only computes is seen to run.
 */
public final class LoopHead extends Operation {
	private final int loop;
	private final int location;
	private final int next;

	/** @param loop a number of this loop that no other loop of the system has */
	public LoopHead(Site site, int loop, int location, int next) {
		super(site);
		this.loop = loop;
		this.location = location;
		this.next = next;
	}

	@Override
	public int step(Context c) {
		return c.passLoop(loop) ? next : STOP;
	}

	@Override
	public void offer(Context c, Moves moves) {
		moves.add(c.process, Moves.TAKE, 0, 0);
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		effects.goOn(c.process, location, false);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		runFootprint(c, next, footprint);
	}

	@Override
	public String verb() {
		return "compute";
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.successor(next);
	}
}
