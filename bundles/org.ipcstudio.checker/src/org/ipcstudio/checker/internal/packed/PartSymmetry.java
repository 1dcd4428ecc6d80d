package org.ipcstudio.checker.internal.packed;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.ipcstudio.checker.internal.symmetry.Automorphism;
import org.ipcstudio.checker.internal.symmetry.Factor;
import org.ipcstudio.checker.internal.symmetry.Relabelling;
import org.ipcstudio.checker.internal.symmetry.Symmetries;

/**
 * The symmetry of a system in terms of the parts of a state. Parts that take each other's places number their contents
 * together. Shared by the threads of a search; tables are filled under the lock of the {@link Tabulation}.
 *
 * <p>How far a state is away from the one that stands for it is written as one number: for each factor of the group the
 * number of its element, put together as the digits of a number are.
 */
public final class PartSymmetry {
	private final Tabulation tables;
	private final Parts parts;
	private final Relabelling relabelling;
	private final Domain[] domains;
	/** By factor, the maps of its generators. */
	private final PartMap[][] maps;
	private final boolean[] ring;
	/** By part the part whose domain it shares. */
	private final int[] leaders;
	/** By leader and number, what contents are compared by; 0 if it is not known yet. */
	private final long[][] keys;
	private final int[] changing;

	/** @param domains not filled yet; those of parts that take each other's places are made one */
	PartSymmetry(Tabulation tables, Parts parts, Symmetries symmetries, Domain[] domains) {
		this.tables = tables;
		this.parts = parts;
		this.domains = domains;
		relabelling = symmetries.relabelling();
		List<Factor> factors = symmetries.factors();
		maps = new PartMap[factors.size()][];
		ring = new boolean[factors.size()];
		leaders = IntStream.range(0, parts.count()).toArray();
		BitSet all = new BitSet();
		for (int i = 0; i < maps.length; i++) {
			ring[i] = factors.get(i) instanceof Factor.Rotations;
			BitSet change = new BitSet();
			for (Automorphism generator : factors.get(i).generators()) {
				change.or(changing(generator));
			}
			all.or(change);
			maps[i] = factors.get(i).generators().stream().map(generator -> map(generator, change)).toArray(PartMap[]::new);
		}
		changing = all.stream().toArray();
		keys = new long[parts.count()][];
		shareDomains();
	}

	private BitSet changing(Automorphism automorphism) {
		BitSet change = new BitSet();
		for (int part = 0; part < parts.count(); part++) {
			change.set(part, parts.image(part, automorphism) != part || mayChange(part));
		}
		return change;
	}

	private boolean mayChange(int part) {
		if (part < parts.processCount()) {
			return relabelling.changesFrames(part);
		}
		int word = parts.word(part);
		return parts.queue(part) != Parts.NONE || word != Parts.NONE && relabelling.changesWord(word);
	}

	private PartMap map(Automorphism automorphism, BitSet change) {
		int[] to = change.stream().toArray();
		int[] from = new int[to.length];
		int[][] numbers = new int[to.length][];
		for (int part = change.nextSetBit(0); part >= 0; part = change.nextSetBit(part + 1)) {
			int place = Arrays.binarySearch(to, parts.image(part, automorphism));
			from[place] = part;
			numbers[place] = mayChange(part) ? new int[8] : null;
		}
		return new PartMap(automorphism, to, from, numbers);
	}

	private void shareDomains() {
		boolean news = true;
		while (news) {
			news = false;
			for (PartMap[] factor : maps) {
				for (PartMap map : factor) {
					for (int i = 0; i < map.to.length; i++) {
						int least = Math.min(leaders[map.to[i]], leaders[map.from[i]]);
						news |= leaders[map.to[i]] != least || leaders[map.from[i]] != least;
						leaders[map.to[i]] = least;
						leaders[map.from[i]] = least;
					}
				}
			}
		}
		for (int part = 0; part < leaders.length; part++) {
			domains[part] = domains[leaders[part]];
			keys[part] = new long[8];
		}
	}

	/** The automorphisms by which the group is given. */
	List<Automorphism> automorphisms() {
		return Arrays.stream(maps).flatMap(Arrays::stream).map(map -> map.automorphism).toList();
	}

	/** The number of factors of the group. */
	int factors() {
		return maps.length;
	}

	/** Whether a factor is a ring; else it consists of all permutations of some instances. */
	boolean isRing(int factor) {
		return ring[factor];
	}

	/** The generators of a factor: of a ring all rotations, else exchanges of neighbours. */
	PartMap[] generators(int factor) {
		return maps[factor];
	}

	/** The number of places in a ring, or of interchangeable instances. */
	int size(int factor) {
		return maps[factor].length + 1;
	}

	/** The number of elements of a factor. */
	long order(int factor) {
		long order = size(factor);
		for (int i = 2; !ring[factor] && i < size(factor); i++) {
			order *= i;
		}
		return order;
	}

	/** The parts that may change, in ascending order. */
	int[] changing() {
		return changing;
	}

	/** The new number of a part, given the old number of the part from which it comes. */
	int number(PartMap map, int i, int old) {
		int[] known = map.numbers[i];
		if (known == null) {
			return old;
		}
		int number = old < known.length ? known[old] : 0;
		return number != 0 ? number - 1 : findNumber(map, i, old);
	}

	private int findNumber(PartMap map, int i, int old) {
		synchronized (tables) {
			int part = map.from[i];
			int[] content = domains[part].content(old);
			int number = domains[map.to[i]].number(changed(map.automorphism, part, content));
			int[] known = map.numbers[i];
			if (old >= known.length) {
				known = Arrays.copyOf(known, Math.max(old + 1, 2 * known.length));
			}
			known[old] = number + 1;
			map.numbers[i] = known;
			return number;
		}
	}

	private int[] changed(Automorphism automorphism, int part, int[] content) {
		if (part < parts.processCount()) {
			return relabelling.frame(automorphism, part, content);
		}
		return parts.queue(part) != Parts.NONE ? relabelling.messages(automorphism, parts.queue(part), content)
				: new int[] { relabelling.word(automorphism, parts.word(part), content[0]) };
	}

	/**
	 * What the contents of a part are compared by. It does not depend on the order in which they were met, so that which
	 * state stands for others does not depend on the number of threads.
	 */
	long key(int part, int number) {
		long[] known = keys[leaders[part]];
		long key = number < known.length ? known[number] : 0;
		return key != 0 ? key : findKey(part, number);
	}

	private long findKey(int part, int number) {
		synchronized (tables) {
			int[] content = domains[part].content(number);
			long key = 1;
			for (int word : part < parts.processCount() ? relabelling.withoutSelf(part, content) : content) {
				key = PackedStates.mix(key ^ word);
			}
			key = key == 0 ? 1 : key;
			long[] known = keys[leaders[part]];
			if (number >= known.length) {
				known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
			}
			known[number] = key;
			keys[leaders[part]] = known;
			return key;
		}
	}
}
