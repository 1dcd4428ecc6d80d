package org.ipcstudio.checker.internal.store;

import java.util.Arrays;

/** A list of large numbers that grows by chunks, so that growing neither copies nor doubles what is held. */
public final class LongSequence {
	private static final int CHUNK_BITS = 13;
	private static final int CHUNK = 1 << CHUNK_BITS;
	private static final long CHUNK_BYTES = (long) CHUNK * Long.BYTES;

	private final MemoryMeter meter;
	private long[][] chunks = new long[4][];
	private long size;
	private long held;

	public LongSequence(MemoryMeter meter) {
		this.meter = meter;
	}

	/** The number of elements. */
	public long size() {
		return size;
	}

	public void add(long value) {
		int chunk = (int) (size >>> CHUNK_BITS);
		if (chunk == chunks.length) {
			chunks = Arrays.copyOf(chunks, 2 * chunk);
		}
		if (chunks[chunk] == null) {
			chunks[chunk] = new long[CHUNK];
			meter.take(CHUNK_BYTES);
			held += CHUNK_BYTES;
		}
		chunks[chunk][(int) size & CHUNK - 1] = value;
		size++;
	}

	/** The element at an index below {@link #size()}. */
	public long get(long index) {
		return chunks[(int) (index >>> CHUNK_BITS)][(int) index & CHUNK - 1];
	}

	/** Forgets all elements; their room is kept. */
	public void clear() {
		size = 0;
	}

	/** Notes that the list is given up; it must not be used afterwards. */
	public void close() {
		chunks = null;
		meter.giveBack(held);
	}
}
