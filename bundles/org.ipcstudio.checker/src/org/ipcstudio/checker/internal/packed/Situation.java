package org.ipcstudio.checker.internal.packed;

import org.ipcstudio.engine.kernel.AtomicState;

/**
 * A process at a place with certain values: what its part of a state says. Immutable.
 *
 * @param process   the process
 * @param alive     whether it has started and not ended
 * @param mark      the state of its atomic block, see {@link AtomicState}
 * @param location  where it stands; negative if it does not run
 * @param sources   where its moves come from
 * @param accesses  the shared variables that it may be about to access
 * @param partners  the operations that may take it along, see {@link Dependencies#partners}; null if there are none
 */
record Situation(int process, boolean alive, int mark, int location, Source[] sources,
		long[] partners, Accesses accesses) {
	/** Whether it is in the middle of an atomic block and nobody else moves if it can. */
	boolean inBlock() {
		return mark == AtomicState.RUNNING;
	}

	/** Whether it is in an atomic block or about to begin one. */
	boolean isMarked() {
		return mark != AtomicState.OUTSIDE;
	}
}
