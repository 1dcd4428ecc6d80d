package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Checks;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;

/**
 * The children that a {@code spawn} or {@code wait} names: one element, or all of an array.
 *
 * @param first the first element
 * @param size  the number of elements
 * @param index the index of the one that is meant; null if all are
 * @param name  the name of the process
 */
public record ProcessRef(int first, int size, Expr index, String name) {
	int from(Context c) {
		return index == null ? first : first + Checks.index(index.eval(c), size, name);
	}

	int to(Context c) {
		return index == null ? first + size : from(c) + 1;
	}

	/** Whether it may name this process. */
	public boolean mayName(int process) {
		return process >= first && process < first + size;
	}

	String describe(Context c) {
		try {
			return index == null ? name : "%s[%d]".formatted(name, index.eval(c));
		} catch (FaultException e) {
			return name + "[?]";
		}
	}
}
