package org.ipcstudio.checker.internal.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.ipcstudio.engine.kernel.State;

/**
 * The set of all states that were found, numbered from 0 in the order in which they were found, each with the state and
 * the move it was first reached by. Explored breadth-first, the way back along these predecessors is a shortest one.
 *
 * <p>States are kept as the bytes of a {@link StateCodec}; the table holds numbers only.
 */
public final class StateStore {
	/** Returned where there is no room for a further state. */
	public static final int FULL = -1;
	/** The predecessor of the initial state. */
	public static final int NONE = -1;

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int EMPTY = -1;
	private static final int FIRST_TABLE = 1 << 10;
	/** Bytes that the sequences below need for a state. */
	private static final int BYTES_PER_STATE = Long.BYTES + 3 * Integer.BYTES;

	private final StateCodec codec;
	private final MemoryMeter meter;
	private final long maxStates;
	private final ByteArena arena;
	private final LongSequence addresses;
	private final IntSequence hashes;
	private final IntSequence predecessors;
	private final IntSequence moves;
	private int[] table;
	private int size;
	private boolean added;
	private boolean outOfMemory;

	/** @param maxStates the largest number of states to keep */
	public StateStore(StateCodec codec, MemoryMeter meter, long maxStates) {
		this.codec = codec;
		this.meter = meter;
		this.maxStates = Math.min(maxStates, Integer.MAX_VALUE - 8L);
		arena = new ByteArena(meter);
		addresses = new LongSequence(meter);
		hashes = new IntSequence(meter);
		predecessors = new IntSequence(meter);
		moves = new IntSequence(meter);
		allocateTable(FIRST_TABLE);
	}

	private void allocateTable(int length) {
		table = new int[length];
		Arrays.fill(table, EMPTY);
		meter.take((long) length * Integer.BYTES);
	}

	/** Forgets all states, so that the store can be used again. */
	public void clear() {
		size = 0;
		arena.clear();
		addresses.clear();
		hashes.truncate(0);
		predecessors.truncate(0);
		moves.truncate(0);
		if (table.length > FIRST_TABLE) {
			meter.giveBack((long) table.length * Integer.BYTES);
			allocateTable(FIRST_TABLE);
		} else {
			Arrays.fill(table, EMPTY);
		}
	}

	/** The number of states. */
	public int size() {
		return size;
	}

	/** Whether the last {@link #add} has found a new state. */
	public boolean added() {
		return added;
	}

	/** Whether {@link #FULL} was returned for want of memory, as opposed to the limit on states. */
	public boolean isOutOfMemory() {
		return outOfMemory;
	}

	/** The state from which a state was first reached; {@link #NONE} for the initial one. */
	public int predecessor(int state) {
		return predecessors.get(state);
	}

	/** Which of the moves of its predecessor leads to a state. */
	public int move(int state) {
		return moves.get(state);
	}

	/** Restores a state. */
	public void load(int index, State state) {
		long address = addresses.get(index);
		codec.decode(arena.chunk(address), ByteArena.offset(address), state);
	}

	/**
	 * Finds a state, or adds it.
	 *
	 * @param predecessor the state it was reached from
	 * @param move        which of the moves of that state it was reached by
	 * @return its number, or {@link #FULL}
	 */
	public int add(State state, int predecessor, int move) {
		int length = codec.encode(state);
		byte[] bytes = codec.bytes();
		int hash = hash(bytes, length);
		int slot = hash & table.length - 1;
		while (table[slot] != EMPTY) {
			int candidate = table[slot];
			if (hashes.get(candidate) == hash && arena.startsWith(addresses.get(candidate), bytes, length)) {
				added = false;
				return candidate;
			}
			slot = slot + 1 & table.length - 1;
		}
		return append(bytes, length, hash, predecessor, move);
	}

	private int append(byte[] bytes, int length, int hash, int predecessor, int move) {
		added = false;
		if (size >= maxStates) {
			return FULL;
		}
		if (!meter.hasRoomFor(arena.growth(length) + BYTES_PER_STATE) || !growTable()) {
			outOfMemory = true;
			return FULL;
		}
		addresses.add(arena.add(bytes, length));
		hashes.add(hash);
		predecessors.add(predecessor);
		moves.add(move);
		enter(size, hash);
		added = true;
		return size++;
	}

	/** Keeps the table at most two thirds full. */
	private boolean growTable() {
		if (size < table.length / 3 * 2) {
			return true;
		}
		int length = 2 * table.length;
		if (length < 0 || !meter.hasRoomFor((long) length * Integer.BYTES)) {
			return false;
		}
		long old = (long) table.length * Integer.BYTES;
		allocateTable(length);
		meter.giveBack(old);
		for (int state = 0; state < size; state++) {
			enter(state, hashes.get(state));
		}
		return true;
	}

	private void enter(int state, int hash) {
		int slot = hash & table.length - 1;
		while (table[slot] != EMPTY) {
			slot = slot + 1 & table.length - 1;
		}
		table[slot] = state;
	}

	private static int hash(byte[] bytes, int length) {
		long hash = length * 0x9E3779B97F4A7C15L;
		int at = 0;
		for (; at + Long.BYTES <= length; at += Long.BYTES) {
			hash = mix(hash ^ (long) LONGS.get(bytes, at));
		}
		long tail = 0;
		for (; at < length; at++) {
			tail = tail << 8 | bytes[at] & 0xff;
		}
		hash = mix(hash ^ tail);
		return (int) (hash >>> 32);
	}

	private static long mix(long value) {
		long mixed = (value ^ value >>> 32) * 0xD6E8FEB86659FD93L;
		return mixed ^ mixed >>> 29;
	}
}
