package org.ipcstudio.checker.internal.store;

import java.util.Arrays;

/** Keeps sequences of bytes one behind the other, none of them across the border of a chunk. */
final class ByteArena {
	private static final int CHUNK = 1 << 18;
	private static final int OFFSET_BITS = 32;

	private final MemoryMeter meter;
	private byte[][] chunks = new byte[4][];
	private int last = -1;
	private int used;

	ByteArena(MemoryMeter meter) {
		this.meter = meter;
	}

	/** How many bytes {@link #add} would allocate. */
	long growth(int length) {
		return last >= 0 && used + length <= chunks[last].length ? 0 : nextChunk(length);
	}

	/** The first chunk is small: most systems that people draw have few states. */
	private int nextChunk(int length) {
		return Math.max(length, last < 0 ? CHUNK >> 4 : CHUNK);
	}

	/** Adds bytes and returns their address. */
	long add(byte[] bytes, int length) {
		if (growth(length) > 0) {
			int size = nextChunk(length);
			last++;
			if (last == chunks.length) {
				chunks = Arrays.copyOf(chunks, 2 * last);
			}
			chunks[last] = new byte[size];
			meter.take(size);
			used = 0;
		}
		System.arraycopy(bytes, 0, chunks[last], used, length);
		long address = (long) last << OFFSET_BITS | used;
		used += length;
		return address;
	}

	/** Forgets everything; the first chunk is kept. */
	void clear() {
		for (int i = 1; i <= last; i++) {
			meter.giveBack(chunks[i].length);
			chunks[i] = null;
		}
		last = Math.min(last, 0);
		used = 0;
	}

	/** The array in which an address lies. */
	byte[] chunk(long address) {
		return chunks[(int) (address >>> OFFSET_BITS)];
	}

	/** Where in {@link #chunk} it lies. */
	static int offset(long address) {
		return (int) address;
	}

	/** Whether the bytes at an address begin with the given ones. */
	boolean startsWith(long address, byte[] bytes, int length) {
		byte[] chunk = chunk(address);
		int offset = offset(address);
		return offset + length <= chunk.length && Arrays.equals(chunk, offset, offset + length, bytes, 0, length);
	}
}
