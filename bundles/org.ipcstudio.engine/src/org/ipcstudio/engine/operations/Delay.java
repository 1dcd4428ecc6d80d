package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;

/**
 * A duration.
 *
 * @param value the number of units
 * @param unit  microseconds in a unit
 */
public record Delay(Expr value, long unit) {
	/** The duration in microseconds, as the variables of the process are now. */
	public long microseconds(Context c) {
		return value.eval(c) * unit;
	}
}
