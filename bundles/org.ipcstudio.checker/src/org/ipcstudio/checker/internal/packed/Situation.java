package org.ipcstudio.checker.internal.packed;

/** A process at a place with certain values: what its part of a state says. */
final class Situation {
	final int process;
	/** Whether it has started and not ended. */
	final boolean alive;
	/** Whether it is in the middle of an atomic block and nobody else moves if it can. */
	final boolean inBlock;
	final Source[] sources;

	Situation(int process, boolean alive, boolean inBlock, Source[] sources) {
		this.process = process;
		this.alive = alive;
		this.inBlock = inBlock;
		this.sources = sources;
	}
}
