package org.ipcstudio.engine.kernel;

/** A visitor that is interested in nothing but where an instruction may go on. */
public interface SuccessorVisitor extends Instruction.Visitor {
	@Override
	default void path() {
		// every way counts
	}

	@Override
	default void uses(Expr expr, boolean matters) {
		// of no interest
	}

	@Override
	default void computes(int slot, int size, Expr value, boolean surely) {
		// of no interest
	}

	@Override
	default void defines(int slot, int size, boolean surely) {
		// of no interest
	}
}
