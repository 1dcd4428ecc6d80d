package org.ipcstudio.checker.internal.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PackingTest {
	private static final int ROUNDS = 300;

	private final Random random = new Random(1);

	/** So many contents of each part; many parts have one or two, a few have many. */
	private int[] sizes() {
		return IntStream.range(0, 1 + random.nextInt(40)).map(part -> 1 + (random.nextInt() >>> 1 + random.nextInt(31)))
				.map(size -> random.nextInt(4) == 0 ? 1 : Math.max(1, size)).toArray();
	}

	private int[] numbers(int[] sizes) {
		return IntStream.of(sizes).map(size -> random.nextInt(3) == 0 ? size - 1 : random.nextInt(size)).toArray();
	}

	private static void assertAre(int[] numbers, Packing packing, long[] states, int at) {
		for (int part = 0; part < numbers.length; part++) {
			assertEquals(numbers[part], packing.get(states, at, part));
		}
	}

	@Test
	void everyNumberComesBackAsItWas() {
		for (int round = 0; round < ROUNDS; round++) {
			int[] sizes = sizes();
			Packing packing = Packing.of(sizes);
			int at = random.nextInt(5);
			long[] states = random.longs(at + packing.words() + 3).toArray();
			long[] before = states.clone();
			for (int i = 0; i < 20; i++) {
				int[] numbers = numbers(sizes);
				packing.pack(numbers, states, at);
				assertAre(numbers, packing, states, at);
			}
			Arrays.fill(before, at, at + packing.words(), 0);
			Arrays.fill(states, at, at + packing.words(), 0);
			assertEquals(Arrays.toString(before), Arrays.toString(states), "words around a state are left alone");
		}
	}

	@Test
	void fieldsNeitherOverlapNorCrossWords() {
		for (int round = 0; round < ROUNDS; round++) {
			int[] sizes = sizes();
			Packing packing = Packing.of(sizes);
			long[] used = new long[packing.words()];
			for (int part = 0; part < sizes.length; part++) {
				long mask = packing.mask(part);
				assertEquals(packing.width(part), Long.bitCount(mask), "all of the field is in one word");
				assertEquals(0, used[packing.word(part)] & mask, "nobody else is there");
				used[packing.word(part)] |= mask;
				assertTrue(packing.fits(part, sizes[part] - 1));
			}
		}
	}

	@Test
	void oneFieldCanBeReplacedWithoutTheOthers() {
		for (int round = 0; round < ROUNDS; round++) {
			int[] sizes = sizes();
			Packing packing = Packing.of(sizes);
			int[] numbers = numbers(sizes);
			long[] state = new long[packing.words()];
			packing.pack(numbers, state, 0);
			for (int part = 0; part < sizes.length; part++) {
				numbers[part] = random.nextInt(sizes[part]);
				int word = packing.word(part);
				state[word] = state[word] & ~packing.mask(part) | packing.field(part, numbers[part]);
				assertAre(numbers, packing, state, 0);
			}
		}
	}

	@Test
	void aNumberThatNeedsMoreBitsDoesNotFit() {
		for (int round = 0; round < ROUNDS; round++) {
			int[] sizes = sizes();
			Packing packing = Packing.of(sizes);
			for (int part = 0; part < sizes.length; part++) {
				if (packing.width(part) < Integer.SIZE - 1) {
					int most = (1 << packing.width(part)) - 1;
					assertTrue(packing.fits(part, most));
					assertFalse(packing.fits(part, most + 1));
				}
			}
		}
	}

	@Test
	void thereAreNoMoreWordsThanNeeded() {
		assertEquals(1, Packing.of(new int[] { 1, 1, 1 }).words(), "never none");
		assertEquals(1, Packing.of(IntStream.range(0, 64).map(part -> 2).toArray()).words());
		assertEquals(2, Packing.of(IntStream.range(0, 65).map(part -> 2).toArray()).words());
		assertEquals(2, Packing.of(new int[] { 1 << 30, 1 << 30, 1 << 30, 1 << 30, 2, 2 }).words());
		assertEquals(2, Packing.of(new int[] { 1 << 22, 1 << 22, 1 << 22, 1 }).words(), "a field is not divided");
	}

	@Test
	void countsTheBitsThatAreNeeded() {
		assertEquals(0, Packing.of(new int[] { 1, 1 }).bits());
		assertEquals(1 + 2 + 2 + 3, Packing.of(new int[] { 1, 2, 3, 4, 5 }).bits());
		assertEquals(31, Packing.of(new int[] { Integer.MAX_VALUE }).bits());
	}

	@Test
	void aPartWithOneContentTakesNoBitsWhereThereAreNone() {
		int[] sizes = IntStream.range(0, 70).map(part -> part < 64 ? 2 : 1).toArray();
		Packing packing = Packing.of(sizes);
		long[] state = { -1 };
		for (int part = 64; part < sizes.length; part++) {
			assertEquals(0, packing.width(part));
			assertEquals(0, packing.mask(part));
			assertEquals(0, packing.get(state, 0, part), "whatever the others are");
			assertFalse(packing.fits(part, 1));
		}
	}

	@Test
	void bitsThatAreLeftGoToThePartsWithMostContents() {
		Packing packing = Packing.of(new int[] { 2, 1 << 20, 1, 1 << 21, 1 << 20 });
		assertEquals("1 21 0 22 20", IntStream.range(0, 5).map(packing::width).mapToObj(Integer::toString)
				.collect(Collectors.joining(" ")));
	}
}
