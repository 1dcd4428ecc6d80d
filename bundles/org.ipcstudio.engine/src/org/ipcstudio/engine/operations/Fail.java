package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.FaultKind;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Site;

/** {@code fail}. */
public final class Fail extends Instruction {
	private final String message;

	public Fail(Site site, String message) {
		super(site);
		this.message = message;
	}

	@Override
	public int step(Context c) {
		c.cover(site());
		throw new FaultException(FaultKind.ASSERTION, message);
	}

	@Override
	public void accept(Visitor visitor) {
		// uses nothing and leads nowhere
	}
}
