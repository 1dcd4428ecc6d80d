package org.ipcstudio.checker.internal.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A table of what depends on some parts of the state. Read without a lock, written under the tables' lock: entries are
 * immutable, and one that is not seen yet is looked for again under the lock.
 */
final class Node extends Cell {
	/** Keys of so many bits are indices of an array. */
	private static final int DIRECT_BITS = 12;
	private static final int MOST_BITS = 60;

	/** The first word that holds a part of the key, and the bits of it. */
	private final int word;
	private final long mask;
	private final boolean oneWord;
	private final boolean hasRest;
	private final int[] words;
	private final long[] masks;
	private final int[] shifts;
	/** The parts that did not fit into the key: a further table depends on them. */
	private final int[] rest;
	private final Packing packing;
	/** Null where the key has too many bits. */
	private final Cell[] direct;
	private final AtomicReference<Entry[]> buckets;
	private int size;

	private record Entry(long key, Cell cell, Entry next) {
	}

	/** @param parts the parts that decide */
	Node(Packing packing, int[] parts) {
		this.packing = packing;
		long[] all = new long[packing.words()];
		int bits = 0;
		List<Integer> left = new ArrayList<>();
		for (int part : parts) {
			if (bits + packing.width(part) > MOST_BITS) {
				left.add(part);
			} else {
				all[packing.word(part)] |= packing.mask(part);
				bits += packing.width(part);
			}
		}
		rest = left.stream().mapToInt(Integer::intValue).toArray();
		int used = 0;
		for (long mask : all) {
			used += mask != 0 ? 1 : 0;
		}
		words = new int[used];
		masks = new long[used];
		shifts = new int[used];
		for (int word = all.length - 1; word >= 0; word--) {
			if (all[word] != 0) {
				words[--used] = word;
				masks[used] = all[word];
				shifts[used] = Long.bitCount(all[word]);
			}
		}
		word = words.length == 0 ? 0 : words[0];
		mask = words.length == 0 ? 0 : masks[0];
		oneWord = words.length == 1;
		hasRest = rest.length > 0;
		direct = bits <= DIRECT_BITS ? new Cell[1 << bits] : null;
		buckets = new AtomicReference<>(direct == null ? new Entry[1 << DIRECT_BITS / 2] : null);
	}

	/** What the packed state at an index leads to; null if that is not known yet. */
	Cell find(long[] states, int at) {
		Cell cell = entry(key(states, at));
		return cell == null || !hasRest ? cell : ((Node) cell).find(states, at);
	}

	private Cell entry(long key) {
		if (direct != null) {
			return direct[(int) key];
		}
		Entry[] table = buckets.get();
		for (Entry entry = table[bucket(key, table.length)]; entry != null; entry = entry.next()) {
			if (entry.key() == key) {
				return entry.cell();
			}
		}
		return null;
	}

	private long key(long[] states, int at) {
		if (oneWord) {
			return Long.compress(states[at + word], mask);
		}
		long key = 0;
		for (int i = 0; i < words.length; i++) {
			key = key << shifts[i] | Long.compress(states[at + words[i]], masks[i]);
		}
		return key;
	}

	private static int bucket(long key, int length) {
		return (int) (key * 0x9E3779B97F4A7C15L >>> Integer.SIZE) & length - 1;
	}

	/** Enters what the packed state at an index leads to; under the lock. */
	void put(long[] states, int at, Cell cell) {
		if (!hasRest) {
			enter(key(states, at), cell);
			return;
		}
		Node further = (Node) entry(key(states, at));
		if (further == null) {
			further = new Node(packing, rest);
			enter(key(states, at), further);
		}
		further.put(states, at, cell);
	}

	private void enter(long key, Cell cell) {
		if (direct != null) {
			direct[(int) key] = cell;
			return;
		}
		if (++size > buckets.get().length) {
			grow();
		}
		Entry[] table = buckets.get();
		int bucket = bucket(key, table.length);
		table[bucket] = new Entry(key, cell, table[bucket]);
	}

	private void grow() {
		Entry[] table = buckets.get();
		Entry[] larger = new Entry[2 * table.length];
		for (Entry first : table) {
			for (Entry entry = first; entry != null; entry = entry.next()) {
				int bucket = bucket(entry.key(), larger.length);
				larger[bucket] = new Entry(entry.key(), entry.cell(), larger[bucket]);
			}
		}
		buckets.set(larger);
	}
}
