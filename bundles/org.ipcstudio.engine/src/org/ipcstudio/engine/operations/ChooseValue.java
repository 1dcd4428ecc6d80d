package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.Site;

/** {@code x = any a..b}: the system picks a value. */
public final class ChooseValue extends Operation {
	/** The largest number of values from which one can be picked. */
	public static final int LIMIT = 65_536;

	private final Target target;
	private final Expr lower;
	private final Expr upper;
	private final int next;

	public ChooseValue(Site site, Target target, Expr lower, Expr upper, int next) {
		super(site);
		this.target = target;
		this.lower = lower;
		this.upper = upper;
		this.next = next;
	}

	@Override
	protected void arrive(Context c) {
		target.arrive(c);
		int from = lower.eval(c);
		int to = upper.eval(c);
		if (from > to) {
			throw FaultException.runtime("there is no value in %d..%d".formatted(from, to));
		}
		if ((long) to - from >= LIMIT) {
			throw FaultException.runtime("%d..%d has more than %d values to pick from".formatted(from, to, LIMIT));
		}
	}

	@Override
	public void offer(Context c, Moves moves) {
		int from = lower.eval(c);
		int count = upper.eval(c) - from;
		for (int i = 0; i <= count; i++) {
			moves.add(c.process, Moves.TAKE, 0, from + i);
		}
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		target.store(c, moves.argument(move));
		c.cover(site());
		effects.goOn(c.process, next, false);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		runFootprint(c, next, footprint);
	}

	@Override
	public String verb() {
		return "pick";
	}

	@Override
	public String object(Context c) {
		return target.name();
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.uses(lower, true);
		visitor.uses(upper, true);
		target.accept(visitor);
		visitor.successor(next);
	}
}
