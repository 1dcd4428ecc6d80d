package org.ipcstudio.checker.internal.packed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

import org.ipcstudio.checker.internal.store.MemoryMeter;

/**
 * The packed states that were found, numbered from 0 in the order in which they were found, each with the state that it
 * was first reached from. The states lie one behind the other; a hash table with linear probing holds their numbers, and
 * in the bits that these leave free a part of their hashes, so that hardly any state is looked at in vain. A state takes
 * its words, about a quarter of a byte for its predecessor, and between 4.7 and 5.9 bytes of the table.
 *
 * <p>One thread, the owner, adds states. Others may look for states at the same time: what they find is there; what they
 * do not find may have been added a moment ago, so the owner looks again before it adds. They can see a number
 * before the state it stands for, and then take it for another state, which is a state not found.
 */
public final class PackedStates {
	/** Returned where a state is not found. */
	static final int NONE = -1;
	/** Returned where there is no room for a further state. */
	static final int FULL = -2;
	private static final int CHUNK_BITS = 12;
	private static final int CHUNK = 1 << CHUNK_BITS;
	private static final int FIRST_TABLE = 1 << 10;
	/** Two bits, and what it takes to find them. */
	private static final double PREDECESSOR_BYTES = 0.3;
	private static final double MOST_LOAD = 0.85;
	private static final double GROWTH = 1.25;
	private static final VarHandle SLOTS = MethodHandles.arrayElementVarHandle(int[].class);

	private final int words;
	private final MemoryMeter meter;
	private final long maxStates;
	private final Predecessors predecessors;
	private volatile long[][] chunks = new long[16][];
	private volatile Table table;
	private int size;
	private boolean outOfMemory;

	/**
	 * Where states are found by their hashes.
	 *
	 * @param slots  0, or 1 + the number of a state in the lower bits and a part of its hash in the others
	 * @param number the bits that hold the number
	 */
	private record Table(int[] slots, int number) {
		Table(int length) {
			this(new int[length], -1 >>> Integer.numberOfLeadingZeros(length));
		}

		int length() {
			return slots.length;
		}

		void enter(int state, long hash) {
			int slot = slot(hash, slots.length);
			while (slots[slot] != 0) {
				slot = next(slot, slots.length);
			}
			// a state is written before its slot; where the state is read follows from what was read in the slot
			SLOTS.setRelease(slots, slot, state + 1 | (int) hash & ~number);
		}

		/** The first slot from one on that is empty or may hold a state with a hash. */
		int seek(int from, long hash) {
			int slot = from;
			int tag = (int) hash & ~number;
			while (slots[slot] != 0 && (slots[slot] & ~number) != tag) {
				slot = next(slot, slots.length);
			}
			return slot;
		}

		/** The state in a slot, or {@link #NONE}. */
		int state(int slot) {
			return (slots[slot] & number) - 1;
		}
	}

	/** @param words the words of a packed state */
	PackedStates(int words, MemoryMeter meter, long maxStates) {
		this(words, meter, maxStates, new Predecessors(meter), FIRST_TABLE);
	}

	private PackedStates(int words, MemoryMeter meter, long maxStates, Predecessors predecessors, int tableLength) {
		this.words = words;
		this.meter = meter;
		this.maxStates = Math.min(maxStates, Integer.MAX_VALUE - 8L);
		this.predecessors = predecessors;
		table = new Table(tableLength);
		meter.take((long) tableLength * Integer.BYTES);
	}

	/** The same states in another packing; this object must not be used afterwards. */
	PackedStates repacked(Packing from, Packing to, int parts) {
		int length = table.length();
		meter.giveBack((long) length * Integer.BYTES);
		table = null;
		PackedStates result = new PackedStates(to.words(), meter, maxStates, predecessors, length);
		int[] numbers = new int[parts];
		long[] packed = new long[to.words()];
		for (int state = 0; state < size; state++) {
			long[] chunk = chunk(state);
			int at = offset(state);
			for (int part = 0; part < parts; part++) {
				numbers[part] = from.get(chunk, at, part);
			}
			to.pack(numbers, packed, 0);
			result.takeRoom(); // the limit on memory is looked at when the next state is added
			result.append(packed, 0, hash(packed, 0, to.words()));
			if ((state & CHUNK - 1) == CHUNK - 1) {
				chunks[state >>> CHUNK_BITS] = null;
				meter.giveBack(pageBytes());
			}
		}
		if (!needsPage()) {
			meter.giveBack(pageBytes());
		}
		chunks = null;
		return result;
	}

	/** The number of states. */
	public int size() {
		return size;
	}

	/** Whether {@link #FULL} was returned for want of memory, as opposed to the limit on states. */
	public boolean isOutOfMemory() {
		return outOfMemory;
	}

	/** The array in which a state lies. */
	long[] chunk(int state) {
		return chunks[state >>> CHUNK_BITS];
	}

	/** Where in its {@link #chunk} a state begins. */
	int offset(int state) {
		return (state & CHUNK - 1) * words;
	}

	/** The state from which a state was first reached; negative for the first state. */
	public int predecessor(int state) {
		return predecessors.get(state);
	}

	/** The hash of the packed state at an index. */
	static long hash(long[] states, int at, int words) {
		long hash = mix(states[at]);
		for (int i = 1; i < words; i++) {
			hash = mix(hash ^ states[at + i]);
		}
		return hash;
	}

	/** A bijection of 64-bit words that spreads every bit (D. Stafford's variant of the finaliser of MurmurHash3). */
	static long mix(long value) {
		long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
		return mixed ^ mixed >>> 31;
	}

	/**
	 * Looks for many packed states that lie one behind the other. Going through all of them for each access to memory
	 * lets the processor wait for many of those accesses at once.
	 *
	 * @param hashes  their hashes
	 * @param results takes their numbers, {@link #NONE} where one is not found
	 */
	void find(long[] states, long[] hashes, int count, int[] results) {
		Table all = table;
		long[][] pages = chunks;
		for (int i = 0; i < count; i++) {
			results[i] = all.slots()[slot(hashes[i], all.length())];
		}
		for (int i = 0; i < count; i++) {
			results[i] = all.state(all.seek(slot(hashes[i], all.length()), hashes[i]));
		}
		for (int i = 0; i < count; i++) {
			if (results[i] != NONE && !isAt(pages, results[i], states, i * words)) {
				results[i] = probe(all, pages, states, i * words, hashes[i]);
			}
		}
	}

	/** The number of a packed state, or {@link #NONE}. */
	int find(long[] states, int at, long hash) {
		return probe(table, chunks, states, at, hash);
	}

	private int probe(Table all, long[][] pages, long[] states, int at, long hash) {
		int slot = all.seek(slot(hash, all.length()), hash);
		while (all.state(slot) != NONE && !isAt(pages, all.state(slot), states, at)) {
			slot = all.seek(next(slot, all.length()), hash);
		}
		return all.state(slot);
	}

	private boolean isAt(long[][] pages, int number, long[] states, int at) {
		int page = number >>> CHUNK_BITS;
		if (page >= pages.length || pages[page] == null) { // added after this thread has taken a look at the pages
			return false;
		}
		long[] chunk = pages[page];
		int begin = offset(number);
		for (int i = 0; i < words; i++) {
			if (chunk[begin + i] != states[at + i]) {
				return false;
			}
		}
		return true;
	}

	private static int slot(long hash, int length) {
		return (int) ((hash >>> Integer.SIZE) * length >>> Integer.SIZE);
	}

	private static int next(int slot, int length) {
		return slot + 1 == length ? 0 : slot + 1;
	}

	/**
	 * Adds a state that is not there; for the owner only.
	 *
	 * @return its number, or {@link #FULL}
	 */
	int add(long[] states, int at, long hash, int predecessor) {
		if (size >= maxStates) {
			return FULL;
		}
		if (!makeRoom()) {
			outOfMemory = true;
			return FULL;
		}
		predecessors.add(predecessor);
		return append(states, at, hash);
	}

	/** @return false iff there is not enough memory */
	private boolean makeRoom() {
		long needed = (needsTable() ? nextTableLength() * Integer.BYTES : 0) + (needsPage() ? pageBytes() : 0);
		if (!meter.hasRoomFor(needed)) {
			return false;
		}
		takeRoom();
		return true;
	}

	private void takeRoom() {
		if (needsTable()) {
			growTable();
		}
		if (needsPage()) {
			addPage();
		}
	}

	private boolean needsTable() {
		return size >= table.length() * MOST_LOAD;
	}

	private boolean needsPage() {
		return (size & CHUNK - 1) == 0;
	}

	private long pageBytes() {
		return (long) CHUNK * words * Long.BYTES;
	}

	private void addPage() {
		int page = size >>> CHUNK_BITS;
		meter.take(pageBytes());
		long[][] pages = page == chunks.length ? Arrays.copyOf(chunks, 2 * page) : chunks;
		pages[page] = new long[CHUNK * words];
		chunks = pages; // a volatile write, so that who sees a number in the table sees the page
	}

	private long nextTableLength() {
		return Math.min((long) (table.length() * GROWTH), Integer.MAX_VALUE - 8L);
	}

	private void growTable() {
		Table larger = new Table((int) nextTableLength());
		meter.take((long) larger.length() * Integer.BYTES);
		for (int state = 0; state < size; state++) {
			larger.enter(state, hash(chunk(state), offset(state), words));
		}
		meter.giveBack((long) table.length() * Integer.BYTES);
		table = larger;
	}

	private int append(long[] states, int at, long hash) {
		System.arraycopy(states, at, chunk(size), offset(size), words);
		table.enter(size, hash);
		return size++;
	}

	/** The bytes that are kept for each state on an average. */
	double bytesPerState() {
		long pages = (long) (size + CHUNK - 1 >>> CHUNK_BITS) * pageBytes();
		return size == 0 ? 0 : (pages + (long) table.length() * Integer.BYTES) / (double) size + PREDECESSOR_BYTES;
	}

	/** Gives the memory back; the states must not be used afterwards. */
	void close() {
		meter.giveBack((long) table.length() * Integer.BYTES);
		meter.giveBack((long) ((size + CHUNK - 1) >>> CHUNK_BITS) * CHUNK * words * Long.BYTES);
		predecessors.close();
	}
}
