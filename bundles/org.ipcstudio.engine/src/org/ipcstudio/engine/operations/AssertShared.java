package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Accesses;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.Site;

/** {@code assert} over shared memory or channels: a move that looks at one state. */
public final class AssertShared extends Operation {
	private final Expr condition;
	private final ExprFootprint looks;
	private final String text;
	private final int next;

	public AssertShared(Site site, Expr condition, String text, int next) {
		super(site);
		this.condition = condition;
		looks = new ExprFootprint(condition);
		this.text = text;
		this.next = next;
	}

	public Expr condition() {
		return condition;
	}

	@Override
	public void offer(Context c, Moves moves) {
		moves.add(c.process, Moves.TAKE, 0, 0);
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		AssertLocal.check(c, condition, text);
		c.cover(site());
		effects.goOn(c.process, next, false);
	}

	@Override
	public void accesses(Context c, Accesses accesses) {
		ExprAccesses.collect(condition, c, accesses, site());
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		looks.show(c, footprint);
		runFootprint(c, next, footprint);
	}

	@Override
	public String verb() {
		return "assert";
	}

	@Override
	public String object(Context c) {
		return text;
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.uses(condition, true);
		visitor.successor(next);
	}
}
