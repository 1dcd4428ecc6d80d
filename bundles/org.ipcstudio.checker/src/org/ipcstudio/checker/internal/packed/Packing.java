package org.ipcstudio.checker.internal.packed;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where the number of each part's content stands in a packed state: a field of bits inside one of the state's words.
 * A part of which only one content is known takes no bits. Immutable; when a part outgrows its field, a new packing
 * takes the place of this one.
 */
final class Packing {
	/** A part may get so many bits more than it needs. */
	private static final int SPARE_BITS = 2;

	private final int words;
	private final int bits;
	private final int[] word;
	private final int[] shift;
	private final int[] width;

	private Packing(int words, int bits, int[] word, int[] shift, int[] width) {
		this.words = words;
		this.bits = bits;
		this.word = word;
		this.shift = shift;
		this.width = width;
	}

	/**
	 * A packing for parts with so many contents each, in as few words as possible; bits that are left are given to the
	 * parts with most contents, which are most likely to need them.
	 */
	static Packing of(int[] sizes) {
		return of(sizes, 0);
	}

	/** A packing in which every part has room for more contents than are known, as long as there are few states. */
	static Packing roomy(int[] sizes) {
		return of(sizes, SPARE_BITS * sizes.length);
	}

	private static Packing of(int[] sizes, int spare) {
		int[] exact = IntStream.of(sizes).map(size -> Integer.SIZE - Integer.numberOfLeadingZeros(size - 1)).toArray();
		int bits = IntStream.of(exact).sum();
		int words = Math.max(1, (bits + spare + Long.SIZE - 1) / Long.SIZE);
		int[] order = IntStream.range(0, sizes.length).boxed()
				.sorted((a, b) -> Integer.compare(sizes[b], sizes[a])).mapToInt(Integer::intValue).toArray();
		Packing packing = null;
		for (int more = 0; packing == null; more++) {
			packing = place(withSpare(exact, order, words + more), order, words + more, bits);
			if (packing == null) {
				packing = place(exact, order, words + more, bits);
			}
		}
		return packing;
	}

	/** In a few rounds, so that a search does not begin with one new packing after the other. */
	private static int[] withSpare(int[] exact, int[] order, int words) {
		int[] width = exact.clone();
		int left = words * Long.SIZE - IntStream.of(exact).sum();
		for (int round = 0; round < SPARE_BITS; round++) {
			for (int i = 0; i < order.length && left > 0; i++) {
				if (width[order[i]] < Integer.SIZE - 1) {
					width[order[i]]++;
					left--;
				}
			}
		}
		return width;
	}

	private static Packing place(int[] width, int[] order, int words, int bits) {
		int[] used = new int[words];
		int[] word = new int[width.length];
		int[] shift = new int[width.length];
		for (int part : order) {
			int fits = 0;
			while (fits < words && used[fits] + width[part] > Long.SIZE) {
				fits++;
			}
			if (fits == words) {
				return null;
			}
			word[part] = fits;
			shift[part] = used[fits] == Long.SIZE ? 0 : used[fits];
			used[fits] += width[part];
		}
		return new Packing(words, bits, word, shift, width);
	}

	/** The number of words of a packed state. */
	int words() {
		return words;
	}

	/** The number of bits that the contents known when the packing was made really need. */
	int bits() {
		return bits;
	}

	/** The word in which the field of a part is. */
	int word(int part) {
		return word[part];
	}

	/** The bits of the field in its word. */
	long mask(int part) {
		return width[part] == 0 ? 0 : -1L >>> Long.SIZE - width[part] << shift[part];
	}

	/** The number of bits of a field. */
	int width(int part) {
		return width[part];
	}

	/** Whether a number fits into the field of a part. */
	boolean fits(int part, int number) {
		return number >>> width[part] == 0;
	}

	/** A number moved to where the field is in its word. */
	long field(int part, int number) {
		return (long) number << shift[part];
	}

	/** The number in the field of a part of the packed state that begins at an index. */
	int get(long[] states, int at, int part) {
		return (int) (states[at + word[part]] >>> shift[part] & (1L << width[part]) - 1);
	}

	/** A hash of the packed state at an index that is the same in every packing. */
	long hash(long[] states, int at) {
		long hash = 0;
		for (int part = 0; part < word.length; part++) {
			long mixed = (get(states, at, part) + ((long) part << Integer.SIZE) + 1) * 0xBF58476D1CE4E5B9L;
			mixed = (mixed ^ mixed >>> 29) * 0x94D049BB133111EBL;
			hash += mixed ^ mixed >>> 32;
		}
		return hash;
	}

	/** The numbers of all parts put side by side. */
	void pack(int[] numbers, long[] states, int at) {
		Arrays.fill(states, at, at + words, 0);
		for (int part = 0; part < numbers.length; part++) {
			states[at + word[part]] |= field(part, numbers[part]);
		}
	}
}
