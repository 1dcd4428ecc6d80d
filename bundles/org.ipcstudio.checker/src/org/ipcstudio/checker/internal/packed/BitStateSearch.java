package org.ipcstudio.checker.internal.packed;

import java.util.Arrays;

import org.ipcstudio.checker.internal.store.IntSequence;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.engine.kernel.State;

/**
 * Finds states breadth-first and remembers of each only some bits of a hash (G. J. Holzmann, An analysis of bitstate
 * hashing, Formal Methods in System Design 13, 1998), so that it finds many more in the same memory, but takes some for known that
 * are not. The states of two levels are kept, and of all others from which one they were reached and by which move; from that
 * any state can be made again. Runs on one thread.
 */
public final class BitStateSearch implements Search {
	private static final int BITS_PER_STATE = 3;
	private static final long MOST_BYTES = 1L << 29;

	private final Tabulation tables;
	private final MemoryMeter meter;
	private final long maxStates;
	private final Expander expander;
	private final long[] bits;
	private final Predecessors predecessors;
	/** By which of the moves of its predecessor each state was reached. */
	private final IntSequence moves;
	private StateTest test;
	private Observer observer;
	private Packing packing;
	private Level current;
	private Level next;
	private long[] successor;
	private int size;
	private int explored;
	private long transitions;
	private boolean full;
	private boolean outOfMemory;

	public BitStateSearch(Tabulation tables, MemoryMeter meter, long maxStates, long maxMemory) {
		this.tables = tables;
		this.meter = meter;
		this.maxStates = Math.min(maxStates, Integer.MAX_VALUE - 8L);
		expander = new Expander(tables);
		predecessors = new Predecessors(meter);
		moves = new IntSequence(meter);
		bits = new long[(int) (Long.highestOneBit(Math.max(1 << 12, Math.min(MOST_BYTES, maxMemory / 4))) / Long.BYTES)];
		meter.take((long) bits.length * Long.BYTES);
		packing = tables.packing();
	}

	/** Packed states, one behind the other. */
	private static final class Level {
		private final int words;
		private long[] states;
		private int count;

		Level(int words) {
			this.words = words;
			states = new long[64 * words];
		}

		void add(long[] source) {
			if ((count + 1) * words > states.length) {
				states = Arrays.copyOf(states, 2 * states.length);
			}
			System.arraycopy(source, 0, states, count++ * words, words);
		}

		Level repacked(Packing from, Packing to, int parts) {
			Level result = new Level(to.words());
			int[] numbers = new int[parts];
			long[] packed = new long[to.words()];
			for (int i = 0; i < count; i++) {
				for (int part = 0; part < parts; part++) {
					numbers[part] = from.get(states, i * words, part);
				}
				to.pack(numbers, packed, 0);
				result.add(packed);
			}
			return result;
		}
	}

	@Override
	public void run(StateTest newTest, Observer newObserver) {
		test = newTest;
		observer = newObserver;
		next = new Level(packing.words());
		successor = tables.start();
		markAndAdd(-1, -1);
		while (next.count > 0 && !isEnded()) {
			current = next;
			next = new Level(packing.words());
			for (int i = 0; i < current.count && !isEnded(); i++) {
				expand(i);
			}
		}
	}

	private boolean isEnded() {
		return full || observer.isSpent();
	}

	private void expand(int index) {
		boolean done = false;
		boolean suspicious = false;
		while (!done) {
			try {
				suspicious = tryToExpand(index);
				done = true;
			} catch (OutgrownException e) { // what was found of it is marked, and is not found again
				repack();
			}
		}
		if (suspicious) {
			observer.look(explored);
			expander.noteLooked(test, current.states, index * packing.words());
		}
		explored++;
	}

	private boolean tryToExpand(int index) {
		int at = index * packing.words();
		expander.expand(current.states, at, true);
		boolean suspicious = Block.isSuspicious(expander, test, current.states, at);
		for (int i = 0; i < expander.count() && !full; i++) {
			PackedMove move = expander.move(i);
			if (move.cut) {
				expander.pass(move);
			} else {
				expander.make(move, current.states, at, successor, 0);
				markAndAdd(explored, i);
			}
		}
		transitions += expander.count();
		return suspicious;
	}

	private void markAndAdd(int predecessor, int move) {
		if (!mark(packing.hash(successor, 0))) {
			return;
		}
		outOfMemory = !meter.hasRoomFor(0);
		if (outOfMemory || size >= maxStates) {
			full = true;
			return;
		}
		predecessors.add(predecessor);
		moves.add(move);
		next.add(successor);
		size++;
	}

	/** Sets the bits of a hash; returns whether any of them was not set. */
	private boolean mark(long hash) {
		boolean isNew = false;
		long rest = hash;
		for (int i = 0; i < BITS_PER_STATE; i++) {
			int word = (int) (rest >>> 6) & bits.length - 1;
			isNew |= (bits[word] & 1L << rest) == 0;
			bits[word] |= 1L << rest;
			rest = Long.rotateRight(rest * 0x9E3779B97F4A7C15L, 31);
		}
		return isNew;
	}

	private void repack() {
		tables.repack(true); // only the states of two levels are kept
		Packing newPacking = tables.packing();
		current = current.repacked(packing, newPacking, tables.partCount());
		next = next.repacked(packing, newPacking, tables.partCount());
		packing = newPacking;
		successor = new long[packing.words()];
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public int predecessor(int state) {
		return predecessors.get(state);
	}

	/** Makes the moves from the first state once more. */
	@Override
	public void load(int number, State state) {
		int length = 0;
		for (int s = number; s > 0; s = predecessors.get(s)) {
			length++;
		}
		int[] way = new int[length];
		for (int s = number; s > 0; s = predecessors.get(s)) {
			way[--length] = moves.get(s);
		}
		Expander own = new Expander(tables);
		long[] from = tables.start();
		long[] to = from.clone();
		for (int move : way) {
			own.expand(from, 0, true);
			own.make(own.move(move), from, 0, to, 0);
			System.arraycopy(to, 0, from, 0, to.length);
		}
		tables.unpack(from, 0, state);
	}

	@Override
	public int explored() {
		return explored;
	}

	@Override
	public long transitions() {
		return transitions;
	}

	@Override
	public boolean isFull() {
		return full;
	}

	@Override
	public boolean isOutOfMemory() {
		return outOfMemory;
	}

	@Override
	public double bytesPerState() {
		return (double) meter.held() / size;
	}
}
