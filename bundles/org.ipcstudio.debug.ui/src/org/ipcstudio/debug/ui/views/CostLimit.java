package org.ipcstudio.debug.ui.views;

import java.util.function.LongSupplier;

/**
 * Keeps something that is computed again and again while a run goes on from taking more than a small part of the time: it is
 * due when twenty times as long has passed as it took. Used by one thread at a time.
 */
public final class CostLimit {
	private static final int REST = 20;

	private final LongSupplier clock;
	private long end;
	private long cost;

	/** @param clock tells the time in nanoseconds */
	public CostLimit(LongSupplier clock) {
		this.clock = clock;
	}

	public CostLimit() {
		this(System::nanoTime);
	}

	/** Whether it may be computed again. */
	public boolean isDue() {
		return cost == 0 || clock.getAsLong() - end >= REST * cost;
	}

	/** Computes it, and notes how long that takes. */
	public void run(Runnable computation) {
		long begin = clock.getAsLong();
		computation.run();
		end = clock.getAsLong();
		cost = Math.max(1, end - begin);
	}
}
