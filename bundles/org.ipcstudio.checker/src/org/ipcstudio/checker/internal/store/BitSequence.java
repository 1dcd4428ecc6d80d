package org.ipcstudio.checker.internal.store;

import java.util.Arrays;

/** A list of bits that grows by chunks; bits that have not been set are 0. */
public final class BitSequence {
	private static final int CHUNK_BITS = 19;
	private static final int CHUNK = 1 << CHUNK_BITS;
	private static final int CHUNK_BYTES = CHUNK / Byte.SIZE;

	private final MemoryMeter meter;
	private long[][] chunks = new long[4][];
	private long held;

	public BitSequence(MemoryMeter meter) {
		this.meter = meter;
	}

	/** Sets a bit. */
	public void set(long index) {
		int chunk = (int) (index >>> CHUNK_BITS);
		if (chunk >= chunks.length) {
			chunks = Arrays.copyOf(chunks, Math.max(chunk + 1, 2 * chunks.length));
		}
		if (chunks[chunk] == null) {
			chunks[chunk] = new long[CHUNK_BYTES / Long.BYTES];
			meter.take(CHUNK_BYTES);
			held += CHUNK_BYTES;
		}
		int bit = (int) index & CHUNK - 1;
		chunks[chunk][bit / Long.SIZE] |= 1L << bit;
	}

	/** Whether a bit is set. */
	public boolean get(long index) {
		int chunk = (int) (index >>> CHUNK_BITS);
		if (chunk >= chunks.length || chunks[chunk] == null) {
			return false;
		}
		int bit = (int) index & CHUNK - 1;
		return (chunks[chunk][bit / Long.SIZE] & 1L << bit) != 0;
	}

	/** Notes that the list is given up; it must not be used afterwards. */
	public void close() {
		chunks = null;
		meter.giveBack(held);
	}
}
