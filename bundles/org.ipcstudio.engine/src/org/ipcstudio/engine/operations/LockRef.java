package org.ipcstudio.engine.operations;

import java.util.BitSet;

import org.ipcstudio.engine.kernel.Checks;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;

/**
 * A lock or semaphore, or an element of an array of them.
 *
 * @param firstLock index of the (first) lock in the system
 * @param size      the number of elements
 * @param index     the index; null if it is no array
 * @param allowed   for each instance of the process the elements it is connected to; null if it is connected to all
 * @param name      its name
 */
public record LockRef(int firstLock, int size, Expr index, BitSet[] allowed, String name) {
	/** The index of the lock in the system. */
	public int lock(Context c) {
		int element = index == null ? 0 : Checks.index(index.eval(c), size, name);
		if (allowed != null && !allowed[c.self].get(element)) {
			throw FaultException.runtime("%s is not connected to %s[%d]"
					.formatted(c.system.process(c.process).name(), name, element));
		}
		return firstLock + element;
	}

	int word(Context c) {
		return c.system.locks().get(lock(c)).word();
	}

	String describe(Context c) {
		try {
			return index == null ? name : "%s[%d]".formatted(name, index.eval(c));
		} catch (FaultException e) {
			return name + "[?]";
		}
	}
}
