package org.ipcstudio.checker.internal.packed;

import java.util.HashMap;
import java.util.Map;

import org.ipcstudio.checker.internal.store.LongSequence;
import org.ipcstudio.checker.internal.store.MemoryMeter;

/**
 * From which state each state was first reached, in about two bits a state. A breadth-first search finds states in the
 * order of their predecessors, so it is enough to note, for one predecessor after the other, how many states were
 * first reached from it (a bit 1 for each) before the next one's turn came (a bit 0): the monotone sequences of P. Elias,
 * Efficient storage and retrieval by content and address of static files, J. ACM 21, 1974. The few that come out of
 * order are kept in a map.
 */
final class Predecessors {
	/** A place is remembered for every so many states. */
	private static final int SAMPLE = 512;
	private static final int BYTES_OUT_OF_ORDER = 64;

	private final MemoryMeter meter;
	private final LongSequence bits;
	private final LongSequence samples;
	private final Map<Integer, Integer> outOfOrder = new HashMap<>();
	private long word;
	private long length;
	private int size;
	private int last;

	Predecessors(MemoryMeter meter) {
		this.meter = meter;
		bits = new LongSequence(meter);
		samples = new LongSequence(meter);
	}

	/** Notes the predecessor of the next state; a negative one stands for none. */
	void add(int predecessor) {
		if (predecessor < last) {
			outOfOrder.put(size, predecessor);
			meter.take(BYTES_OUT_OF_ORDER);
		}
		for (; last < predecessor; last++) {
			append(0);
		}
		if (size % SAMPLE == 0) {
			samples.add(length << Integer.SIZE | last);
		}
		append(1);
		size++;
	}

	private void append(long bit) {
		word |= bit << length;
		if (++length % Long.SIZE == 0) {
			bits.add(word);
			word = 0;
		}
	}

	/** The predecessor of a state. */
	int get(int state) {
		Integer kept = outOfOrder.isEmpty() ? null : outOfOrder.get(state);
		if (kept != null) {
			return kept;
		}
		long sample = samples.get(state / SAMPLE);
		long position = sample >>> Integer.SIZE;
		int predecessor = (int) sample;
		int ones = state % SAMPLE;
		while (true) { // to the bit 1 before which there are so many others
			int inWord = (int) (position % Long.SIZE);
			long rest = wordAt(position / Long.SIZE) >>> inWord;
			int count = Long.bitCount(rest);
			if (count > ones) {
				int distance = select(rest, ones);
				return predecessor + distance - ones;
			}
			predecessor += Long.SIZE - inWord - count;
			ones -= count;
			position += Long.SIZE - inWord;
		}
	}

	private static int select(long bits, int index) {
		long rest = bits;
		for (int i = 0; i < index; i++) {
			rest &= rest - 1;
		}
		return Long.numberOfTrailingZeros(rest);
	}

	private long wordAt(long index) {
		return index < bits.size() ? bits.get(index) : word;
	}

	/** Gives the memory back; this must not be used afterwards. */
	void close() {
		bits.close();
		samples.close();
		meter.giveBack((long) BYTES_OUT_OF_ORDER * outOfOrder.size());
	}
}
