package org.ipcstudio.checker.internal.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {
	private final Random random = new Random(1);

	/** A different cell each time. */
	private static Cell cell(Packing packing) {
		return new Node(packing, new int[0]);
	}

	/** What the parts that decide are, as a list that can be compared. */
	private static List<Integer> key(int[] numbers, int[] parts) {
		return Arrays.stream(parts).mapToObj(part -> numbers[part]).collect(Collectors.toList());
	}

	/**
	 * Enters and looks up states at random, of which the last part never decides.
	 *
	 * @param parts the parts that decide
	 */
	private void compare(int[] sizes, int[] parts) {
		Packing packing = Packing.of(sizes);
		Node node = new Node(packing, parts);
		Map<List<Integer>, Cell> reference = new HashMap<>();
		int at = 2;
		long[] states = new long[at + packing.words()];
		for (int i = 0; i < 5_000; i++) {
			int most = 1 + i % 4;
			int[] numbers = IntStream.of(sizes).map(size -> number(size, most)).toArray();
			packing.pack(numbers, states, at);
			List<Integer> key = key(numbers, parts);
			assertSame(reference.get(key), node.find(states, at), () -> key.toString());
			if (i % 3 > 0 && !reference.containsKey(key)) {
				Cell cell = cell(packing);
				node.put(states, at, cell);
				reference.put(key, cell);
				assertSame(cell, node.find(states, at));
			}
		}
		assertTrue(reference.size() > 20 && reference.size() < 4_900, () -> "" + reference.size());
	}

	/** One of the first or the last numbers of a part, so that the same ones are met again. */
	private int number(int size, int most) {
		int number = random.nextInt(Math.min(size, most));
		return random.nextBoolean() ? number : size - 1 - number;
	}

	@Test
	void fewBitsOfOneWord() {
		compare(new int[] { 8, 5, 9, 100 }, new int[] { 0, 1 });
	}

	@Test
	void fewBitsOfSeveralWords() {
		int[] sizes = { 1 << 30, 1 << 30, 1 << 30, 1 << 30, 4, 3, 3, 2 };
		compare(sizes, new int[] { 4, 5, 6 });
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4 })
	void manyBits(int count) {
		compare(new int[] { 1 << 14, 1 << 13, 1 << 14, 1 << 13, 1 << 20 }, IntStream.range(0, count).toArray());
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 5, 9 })
	void moreBitsThanOneKeyHas(int count) {
		compare(IntStream.rangeClosed(0, count).map(part -> 1 << 24).toArray(), IntStream.range(0, count).toArray());
	}

	@Test
	void aWideFieldBetweenNarrowOnes() {
		compare(new int[] { 1 << 30, 3, 1 << 28, 1 << 30, 5, 1 << 30, 7 }, new int[] { 5, 1, 0, 2, 4, 3 });
	}

	@Test
	void withoutAnyPartAllStatesAreTheSame() {
		Packing packing = Packing.of(new int[] { 10, 20 });
		Node node = new Node(packing, new int[0]);
		assertNull(node.find(new long[] { 3 }, 0));
		Cell cell = cell(packing);
		node.put(new long[] { 3 }, 0, cell);
		assertSame(cell, node.find(new long[] { 77 }, 0));
	}

	@Test
	void everyKeyOfASmallTableIsItsOwn() {
		Packing packing = Packing.of(new int[] { 4, 4, 4 });
		int[] parts = { 0, 1, 2 };
		assertEquals(12, IntStream.of(parts).map(packing::width).sum(), "each field has two bits to spare");
		Node node = new Node(packing, parts);
		Map<Cell, Integer> cells = new HashMap<>();
		long[] state = new long[packing.words()];
		for (int i = 0; i < 4096; i++) {
			packing.pack(new int[] { i & 15, i >> 4 & 15, i >> 8 }, state, 0);
			assertNull(node.find(state, 0));
			Cell cell = cell(packing);
			node.put(state, 0, cell);
			cells.put(cell, i);
		}
		for (int i = 0; i < 4096; i++) {
			packing.pack(new int[] { i & 15, i >> 4 & 15, i >> 8 }, state, 0);
			assertEquals(i, cells.get(node.find(state, 0)));
		}
	}
}
