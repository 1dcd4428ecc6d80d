package org.ipcstudio.checker.internal.packed;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.ipcstudio.checker.internal.graph.Renaming;
import org.ipcstudio.checker.internal.symmetry.Automorphism;

/**
 * Replaces states by those that stand for them: of all states that differ from each other by an automorphism, ideally
 * one. In a ring it is the least of all rotations. Interchangeable instances are sorted by exchanges of neighbours,
 * as long as one makes the state less; where what they hold speaks of each other, several states may be left. Used by
 * one thread.
 */
final class Representatives implements Renaming {
	private final Tabulation tables;
	private final PartSymmetry symmetry;
	/** The numbers of all parts; only those of the parts that may change are kept up to date. */
	private final int[] numbers;
	private final int[] best;
	private final int[][] back;

	Representatives(Tabulation tables, PartSymmetry symmetry) {
		this.tables = tables;
		this.symmetry = symmetry;
		numbers = new int[tables.partCount()];
		best = new int[tables.partCount()];
		back = new int[symmetry.factors()][];
		for (int factor = 0; factor < back.length; factor++) {
			back[factor] = new int[symmetry.size(factor)];
		}
	}

	/**
	 * Replaces a packed state by the one that stands for it.
	 *
	 * @return the number of the automorphism that leads from there back to the state
	 */
	long replace(long[] states, int at) {
		Packing packing = tables.packing();
		int[] changing = symmetry.changing();
		for (int part : changing) {
			numbers[part] = packing.get(states, at, part);
		}
		long way = 0;
		for (int factor = 0; factor < back.length; factor++) {
			long own = symmetry.isRing(factor) ? turn(factor) : sort(factor);
			way = way * symmetry.order(factor) + own;
		}
		if (way != 0) {
			for (int part : changing) {
				put(packing, states, at, part, numbers[part]);
			}
		}
		return way;
	}

	private static void put(Packing packing, long[] states, int at, int part, int number) {
		if (!packing.fits(part, number)) {
			throw new OutgrownException();
		}
		int word = at + packing.word(part);
		states[word] = states[word] & ~packing.mask(part) | packing.field(part, number);
	}

	private long turn(int factor) {
		PartMap[] turns = symmetry.generators(factor);
		PartMap least = null;
		int steps = 0;
		for (int i = 0; i < turns.length; i++) {
			if (least == null ? isLess(turns[i], numbers) : isLess(turns[i], best)) {
				least = turns[i];
				steps = i + 1;
				apply(least);
			}
		}
		if (least == null) {
			return 0;
		}
		keep(least);
		return symmetry.size(factor) - steps;
	}

	private long sort(int factor) {
		PartMap[] exchanges = symmetry.generators(factor);
		int[] inverse = back[factor];
		for (int i = 0; i < inverse.length; i++) {
			inverse[i] = i;
		}
		boolean sorted = true;
		while (sortOnce(exchanges, inverse)) { // an exchange may change what others were compared by
			sorted = false;
		}
		return sorted ? 0 : Permutations.number(inverse, inverse.length);
	}

	/** @return whether anything was exchanged */
	private boolean sortOnce(PartMap[] exchanges, int[] inverse) {
		boolean exchanged = false;
		for (int i = 0; i < exchanges.length;) {
			if (isLess(exchanges[i], numbers)) {
				apply(exchanges[i]);
				keep(exchanges[i]);
				int place = inverse[i];
				inverse[i] = inverse[i + 1];
				inverse[i + 1] = place;
				exchanged = true;
				i = Math.max(0, i - 1);
			} else {
				i++;
			}
		}
		return exchanged;
	}

	/** Whether a state changed by an automorphism is less than some numbers. */
	private boolean isLess(PartMap map, int[] than) {
		for (int i = 0; i < map.to.length; i++) {
			int part = map.to[i];
			int number = symmetry.number(map, i, numbers[map.from[i]]);
			if (number != than[part]) {
				return symmetry.key(part, number) < symmetry.key(part, than[part]);
			}
		}
		return false;
	}

	private void apply(PartMap map) {
		for (int i = 0; i < map.to.length; i++) {
			best[map.to[i]] = symmetry.number(map, i, numbers[map.from[i]]);
		}
	}

	private void keep(PartMap map) {
		for (int part : map.to) {
			numbers[part] = best[part];
		}
	}

	/** The number of the automorphism that does first what one number stands for, then what another stands for. */
	@Override
	public long then(long first, long second) {
		long result = 0;
		long weight = 1;
		long restOfFirst = first;
		long restOfSecond = second;
		for (int factor = back.length - 1; factor >= 0; factor--) {
			long order = symmetry.order(factor);
			result += weight * then(factor, restOfFirst % order, restOfSecond % order);
			weight *= order;
			restOfFirst /= order;
			restOfSecond /= order;
		}
		return result;
	}

	private long then(int factor, long first, long second) {
		int size = symmetry.size(factor);
		if (symmetry.isRing(factor)) {
			return (first + second) % size;
		}
		return first == 0 ? second : second == 0 ? first : Permutations.number(Permutations.then(
				Permutations.permutation(first, size), Permutations.permutation(second, size)), size);
	}

	/** Changes the numbers of the parts of a state as an automorphism does. */
	void move(int[] ofParts, long automorphism) {
		System.arraycopy(ofParts, 0, numbers, 0, ofParts.length);
		long rest = automorphism;
		for (int factor = back.length - 1; factor >= 0; factor--) {
			for (int generator : generators(factor, rest % symmetry.order(factor))) {
				apply(symmetry.generators(factor)[generator]);
				keep(symmetry.generators(factor)[generator]);
			}
			rest /= symmetry.order(factor);
		}
		System.arraycopy(numbers, 0, ofParts, 0, ofParts.length);
	}

	/** The process that takes the place of another one by an automorphism. */
	@Override
	public int process(int process, long automorphism) {
		int place = process;
		long rest = automorphism;
		for (int factor = back.length - 1; factor >= 0; factor--) {
			for (int generator : generators(factor, rest % symmetry.order(factor))) {
				place = symmetry.generators(factor)[generator].automorphism.processes()[place];
			}
			rest /= symmetry.order(factor);
		}
		return place;
	}

	@Override
	public int groups(int processCount) {
		int[] leaders = IntStream.range(0, processCount).toArray();
		boolean news = true;
		while (news) {
			news = false;
			for (Automorphism automorphism : symmetry.automorphisms()) {
				for (int p = 0; p < processCount; p++) {
					int place = automorphism.processes()[p];
					int least = Math.min(leaders[p], leaders[place]);
					news |= leaders[p] != least || leaders[place] != least;
					leaders[p] = least;
					leaders[place] = least;
				}
			}
		}
		return (int) IntStream.of(leaders).distinct().count();
	}

	/** The generators that make up an element of a factor, the one to be applied first first. */
	private int[] generators(int factor, long element) {
		if (symmetry.isRing(factor)) {
			return element == 0 ? new int[0] : new int[] { (int) element - 1 };
		}
		int size = symmetry.size(factor);
		int[] places = Permutations.permutation(element, size);
		int[] generators = new int[size * size];
		int count = 0;
		for (int i = 0; i < size - 1;) {
			if (places[i] > places[i + 1]) {
				int place = places[i];
				places[i] = places[i + 1];
				places[i + 1] = place;
				generators[count++] = i;
				i = 0;
			} else {
				i++;
			}
		}
		return Arrays.copyOf(generators, count);
	}
}
