package org.ipcstudio.engine.kernel;

/** The values of {@link ProcessInfo#ATOMIC}. */
public final class AtomicState {
	/** The process is in no atomic block. */
	public static final int OUTSIDE = 0;
	/** It stands in an atomic block and needs a move of its own to begin it, or to go on after a wait. */
	public static final int PAUSED = 1;
	/** It is in the middle of an atomic block and can go on: nobody else moves. */
	public static final int RUNNING = 2;

	private AtomicState() {
	}
}
