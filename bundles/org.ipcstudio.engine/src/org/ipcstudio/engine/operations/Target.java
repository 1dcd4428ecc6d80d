package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Checks;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Instruction.Visitor;
import org.ipcstudio.engine.kernel.Medium;

/**
 * A local variable, or an element of a local array, that an operation stores into.
 *
 * @param slot     offset of the variable in the frame
 * @param size     the number of elements
 * @param index    the index; null if it is no array
 * @param min      the smallest value of its type
 * @param max      the largest value of its type
 * @param nullable whether it may be null
 * @param type     the name of its type
 * @param name     its name
 */
public record Target(int slot, int size, Expr index, int min, int max, boolean nullable, String type, String name) {

	/** Stores a value for the process of {@code c}; a value outside the type is a fault. */
	public void store(Context c, int value) {
		c.words[c.base + slot + element(c)] = Checks.range(value, min, max, nullable, type);
	}

	/** The value at present. */
	public int value(Context c) {
		return c.words[c.base + slot + element(c)];
	}

	/** Evaluates the index, for its faults. */
	public void arrive(Context c) {
		element(c);
	}

	private int element(Context c) {
		return index == null ? 0 : Checks.index(index.eval(c), size, name);
	}

	/** Shows itself as something that is stored into. */
	void accept(Visitor visitor) {
		if (index == null) {
			visitor.defines(slot, 1, true);
		} else {
			visitor.uses(index, true);
			visitor.defines(slot, size, false);
		}
	}

	/** Shows itself as something that what comes from a medium is stored into. */
	void accept(Visitor visitor, Medium medium) {
		if (index != null) {
			visitor.uses(index, true);
		}
		visitor.gets(medium, slot, size, index == null, !takesEverything());
	}

	private boolean takesEverything() {
		return min == Integer.MIN_VALUE && max == Integer.MAX_VALUE;
	}
}
