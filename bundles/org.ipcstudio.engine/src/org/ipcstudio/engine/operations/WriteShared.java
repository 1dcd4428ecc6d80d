package org.ipcstudio.engine.operations;

import java.util.function.IntFunction;

import org.ipcstudio.engine.kernel.Accesses;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.Site;

/** Writes a value, computed from local variables, to a shared variable. */
public final class WriteShared extends Operation {
	private final SharedRef variable;
	private final Expr value;
	private final IntFunction<String> format;
	private final int next;

	public WriteShared(Site site, SharedRef variable, Expr value, IntFunction<String> format, int next) {
		super(site);
		this.variable = variable;
		this.value = value;
		this.format = format;
		this.next = next;
	}

	public SharedRef variable() {
		return variable;
	}

	@Override
	protected void arrive(Context c) {
		variable.word(c);
		value.eval(c);
	}

	@Override
	public void offer(Context c, Moves moves) {
		moves.add(c.process, Moves.TAKE, 0, 0);
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		c.write(variable.word(c), value.eval(c));
		c.cover(site());
		effects.goOn(c.process, next, false);
	}

	@Override
	public void accesses(Context c, Accesses accesses) {
		accesses.access(variable.word(c), true, site());
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		footprint.writes(variable.word(c));
		runFootprint(c, next, footprint);
	}

	@Override
	public String verb() {
		return "write";
	}

	@Override
	public String object(Context c) {
		return variable.describe(c);
	}

	@Override
	public String describe(Context c) {
		return "%s = %s".formatted(variable.describe(c), shownValue(c));
	}

	/** The value that the process of {@code c} writes. */
	public String shownValue(Context c) {
		return format.apply(value.eval(c));
	}

	@Override
	public void accept(Visitor visitor) {
		variable.accept(visitor);
		visitor.puts(variable.medium(), value);
		visitor.successor(next);
	}
}
