package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Site;

/** The end of a program, or {@code exit}. */
public final class End extends Instruction {
	private final boolean statement;

	/** @param statement whether it stands in the text, as {@code exit} */
	public End(Site site, boolean statement) {
		super(site);
		this.statement = statement;
	}

	/** Whether it stands in the text, as {@code exit}. */
	public boolean isStatement() {
		return statement;
	}

	@Override
	public int step(Context c) {
		if (statement) {
			c.cover(site());
		}
		return END;
	}

	@Override
	public void accept(Visitor visitor) {
		// uses nothing and leads nowhere
	}
}
