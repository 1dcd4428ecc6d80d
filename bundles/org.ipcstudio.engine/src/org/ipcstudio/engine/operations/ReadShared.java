package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Accesses;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.Site;

/** Reads a shared variable into a temporary. */
public final class ReadShared extends Operation {
	private final SharedRef variable;
	private final int slot;
	private final int next;

	public ReadShared(Site site, SharedRef variable, int slot, int next) {
		super(site);
		this.variable = variable;
		this.slot = slot;
		this.next = next;
	}

	public SharedRef variable() {
		return variable;
	}

	@Override
	protected void arrive(Context c) {
		variable.word(c);
	}

	@Override
	public void offer(Context c, Moves moves) {
		moves.add(c.process, Moves.TAKE, 0, 0);
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		c.words[c.base + slot] = c.words[variable.word(c)];
		effects.goOn(c.process, next, false);
	}

	@Override
	public void accesses(Context c, Accesses accesses) {
		accesses.access(variable.word(c), false, site());
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		footprint.reads(variable.word(c));
		runFootprint(c, next, footprint);
	}

	@Override
	public String verb() {
		return "read";
	}

	@Override
	public String object(Context c) {
		return variable.describe(c);
	}

	@Override
	public void accept(Visitor visitor) {
		variable.accept(visitor);
		visitor.gets(variable.medium(), slot, 1, true, false);
		visitor.successor(next);
	}
}
