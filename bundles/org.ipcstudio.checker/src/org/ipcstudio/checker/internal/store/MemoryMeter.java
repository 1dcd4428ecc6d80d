package org.ipcstudio.checker.internal.store;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the bytes that the containers of one check hold, against a limit. It counts what was asked for, not what the
 * virtual machine spends, so that the same check on one thread always stops at the same place. Threads may use it at the
 * same time: those that search tabulate moves while their owner keeps states.
 */
public final class MemoryMeter {
	private final long limit;
	private final AtomicLong held = new AtomicLong();
	private final AtomicLong peak = new AtomicLong();

	/** @param limit the largest number of bytes that may be held at a time */
	public MemoryMeter(long limit) {
		this.limit = limit;
	}

	/** Notes an allocation. */
	public void take(long bytes) {
		long now = held.addAndGet(bytes);
		if (now > peak.get()) {
			peak.accumulateAndGet(now, Math::max);
		}
	}

	/** Notes that memory has been given back. */
	public void giveBack(long bytes) {
		held.addAndGet(-bytes);
	}

	/** Whether a further allocation would stay within the limit. */
	public boolean hasRoomFor(long bytes) {
		return held.get() + bytes <= limit;
	}

	/** The bytes held now. */
	public long held() {
		return held.get();
	}

	/** The largest number of bytes that were held at a time. */
	public long peak() {
		return peak.get();
	}
}
