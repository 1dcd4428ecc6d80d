package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.FaultKind;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Site;

/** {@code assert} over local variables. */
public final class AssertLocal extends Instruction {
	private final Expr condition;
	private final String text;
	private final int next;

	public AssertLocal(Site site, Expr condition, String text, int next) {
		super(site);
		this.condition = condition;
		this.text = text;
		this.next = next;
	}

	@Override
	public int step(Context c) {
		check(c, condition, text);
		c.cover(site());
		return next;
	}

	static void check(Context c, Expr condition, String text) {
		if (condition.eval(c) == 0) {
			throw new FaultException(FaultKind.ASSERTION, "`assert %s` does not hold".formatted(text));
		}
	}

	@Override
	public void accept(Visitor visitor) {
		visitor.uses(condition, true);
		visitor.successor(next);
	}
}
