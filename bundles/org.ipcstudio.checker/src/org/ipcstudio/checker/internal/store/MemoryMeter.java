package org.ipcstudio.checker.internal.store;

/**
 * Counts the bytes that the containers of one check hold, against a limit. It counts what was asked for, not what the
 * virtual machine spends, so that the same check always stops at the same place.
 */
public final class MemoryMeter {
	private final long limit;
	private long held;
	private long peak;

	/** @param limit the largest number of bytes that may be held at a time */
	public MemoryMeter(long limit) {
		this.limit = limit;
	}

	/** Notes an allocation. */
	public void take(long bytes) {
		held += bytes;
		peak = Math.max(peak, held);
	}

	/** Notes that memory has been given back. */
	public void giveBack(long bytes) {
		held -= bytes;
	}

	/** Whether a further allocation would stay within the limit. */
	public boolean hasRoomFor(long bytes) {
		return held + bytes <= limit;
	}

	/** The bytes held now. */
	public long held() {
		return held;
	}

	/** The largest number of bytes that were held at a time. */
	public long peak() {
		return peak;
	}
}
