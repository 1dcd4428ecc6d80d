package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Checks;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Instruction.Visitor;
import org.ipcstudio.engine.kernel.Medium;

/**
 * A shared variable, or an element of a shared array.
 *
 * @param firstWord where its (first) value is in the state
 * @param size      the number of elements
 * @param index     the index; null if it is no array
 * @param name      {@code Ring.buf}
 */
public record SharedRef(int firstWord, int size, Expr index, String name) {
	/** Where the value is in the state. */
	public int word(Context c) {
		return index == null ? firstWord : firstWord + Checks.index(index.eval(c), size, name);
	}

	/** {@code Ring.buf[2]}. */
	public String describe(Context c) {
		try {
			return index == null ? name : "%s[%d]".formatted(name, index.eval(c));
		} catch (FaultException e) {
			return name + "[?]";
		}
	}

	Medium medium() {
		return new Medium.Memory(firstWord, size);
	}

	void accept(Visitor visitor) {
		if (index != null) {
			visitor.uses(index, true);
		}
	}
}
