package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.Site;

/** {@code choose}: the system picks a branch. */
public final class ChooseBranch extends Operation {
	private final int[] branches;

	/** @param branches where each branch begins */
	public ChooseBranch(Site site, int[] branches) {
		super(site);
		this.branches = branches.clone();
	}

	@Override
	public void offer(Context c, Moves moves) {
		for (int i = 0; i < branches.length; i++) {
			moves.add(c.process, Moves.TAKE, i, i + 1);
		}
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		c.cover(site());
		effects.goOn(c.process, branches[moves.branch(move)], false);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		for (int branch : branches) {
			runFootprint(c, branch, footprint);
		}
	}

	@Override
	public String verb() {
		return "choose";
	}

	@Override
	public void accept(Visitor visitor) {
		for (int branch : branches) {
			visitor.successor(branch);
		}
	}
}
