package org.ipcstudio.checker.internal.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of processes as numbers: equal sets have equal numbers. A check meets few different sets, but meets them for
 * every move.
 */
public final class ProcessSets {
	/** The number of the empty set. */
	public static final int EMPTY = 0;

	private final List<BitSet> sets = new ArrayList<>();
	private final Map<BitSet, Integer> numbers = new HashMap<>();
	private final Map<Long, Integer> unions = new HashMap<>();

	public ProcessSets() {
		intern(new BitSet());
	}

	/** The number of a set; the set may change afterwards. */
	public int intern(BitSet set) {
		Integer known = numbers.get(set);
		if (known != null) {
			return known;
		}
		BitSet own = (BitSet) set.clone();
		sets.add(own);
		numbers.put(own, sets.size() - 1);
		return sets.size() - 1;
	}

	/** The set with a number; not to be changed. */
	public BitSet get(int number) {
		return sets.get(number);
	}

	/** Whether a process is in a set. */
	public boolean contains(int number, int process) {
		return sets.get(number).get(process);
	}

	/** The number of the union of two sets. */
	public int union(int a, int b) {
		if (a == b || b == EMPTY) {
			return a;
		}
		if (a == EMPTY) {
			return b;
		}
		long key = (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
		Integer known = unions.get(key);
		if (known == null) {
			BitSet union = (BitSet) sets.get(a).clone();
			union.or(sets.get(b));
			known = intern(union);
			unions.put(key, known);
		}
		return known;
	}

	/** The number of the set of those that are in {@code a} and not in {@code b}. */
	public int minus(int a, int b) {
		BitSet difference = (BitSet) sets.get(a).clone();
		difference.andNot(sets.get(b));
		return intern(difference);
	}
}
