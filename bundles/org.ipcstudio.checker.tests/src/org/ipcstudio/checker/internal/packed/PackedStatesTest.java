package org.ipcstudio.checker.internal.packed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedStatesTest {
	/** So many that the table has grown more than ten times, and that there are several pages. */
	private static final int MANY = 20_000;
	/** What a list of the predecessors may take before it looks whether it may. */
	private static final int PREDECESSORS = 2 << 16;

	private final MemoryMeter meter = new MemoryMeter(Long.MAX_VALUE);
	private final Random random = new Random(1);

	/** Different packed states one behind the other; like those of a search they have few bits that are set. */
	private long[] different(int words, int count) {
		Set<List<Long>> all = new LinkedHashSet<>();
		while (all.size() < count) {
			if (all.size() == count / 2) { // what an empty page looks like
				all.add(Collections.nCopies(words, 0L));
			}
			List<Long> state = new ArrayList<>(words);
			for (int word = 0; word < words; word++) {
				state.add(random.nextLong() & random.nextLong() >>> random.nextInt(32));
			}
			all.add(state);
		}
		return all.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray();
	}

	private static long[] hashes(long[] states, int words) {
		return IntStream.range(0, states.length / words)
				.mapToLong(state -> PackedStates.hash(states, state * words, words)).toArray();
	}

	/** Adds all states, each with half its number as its predecessor. */
	private static void addAll(PackedStates to, long[] states, int words) {
		long[] hashes = hashes(states, words);
		for (int state = 0; state < hashes.length; state++) {
			assertEquals(state, to.add(states, state * words, hashes[state], state / 2));
		}
	}

	/** Asserts that the states are there with their numbers, their contents and half their numbers as predecessors. */
	private static void assertHolds(long[] states, int words, PackedStates actual) {
		long[] hashes = hashes(states, words);
		assertEquals(hashes.length, actual.size());
		for (int state = 0; state < hashes.length; state++) {
			assertEquals(state, actual.find(states, state * words, hashes[state]));
			assertEquals(state / 2, actual.predecessor(state));
			for (int word = 0; word < words; word++) {
				assertEquals(states[state * words + word], actual.chunk(state)[actual.offset(state) + word]);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void numbersStatesAsTheyComeAndKnowsThemAgain(int words) {
		PackedStates found = new PackedStates(words, meter, Long.MAX_VALUE);
		long[] states = different(words, MANY);
		addAll(found, states, words);
		assertHolds(states, words, found);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void doesNotFindWhatWasNotAdded(int words) {
		PackedStates found = new PackedStates(words, meter, Long.MAX_VALUE);
		long[] states = different(words, 2 * MANY);
		long[] hashes = hashes(states, words);
		for (int state = 0; state < 2 * MANY; state++) {
			assertEquals(PackedStates.NONE, found.find(states, state * words, hashes[state]));
			if (state % 2 == 0) {
				found.add(states, state * words, hashes[state], state);
			}
		}
		for (int state = 0; state < 2 * MANY; state++) {
			assertEquals(state % 2 == 0 ? state / 2 : PackedStates.NONE,
					found.find(states, state * words, hashes[state]));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void findsManyAtOnceLikeOneAfterTheOther(int words) {
		PackedStates found = new PackedStates(words, meter, Long.MAX_VALUE);
		long[] states = different(words, MANY);
		long[] hashes = hashes(states, words);
		int[] results = new int[MANY];
		for (int added = 0; added < MANY; added++) {
			if (Integer.bitCount(added) == 1 || added == MANY - 1) {
				found.find(states, hashes, MANY, results);
				for (int state = 0; state < MANY; state++) {
					assertEquals(found.find(states, state * words, hashes[state]), results[state]);
					assertEquals(state < added ? state : PackedStates.NONE, results[state]);
				}
			}
			found.add(states, added * words, hashes[added], 0);
		}
	}

	@Test
	void statesWithTheSameHashAreToldApart() {
		PackedStates found = new PackedStates(1, meter, Long.MAX_VALUE);
		long[] states = different(1, 200);
		long[] hashes = new long[states.length]; // a hash is what the caller says it is
		for (int state = 0; state < states.length; state++) {
			assertEquals(PackedStates.NONE, found.find(states, state, 0));
			assertEquals(state, found.add(states, state, 0, 0));
		}
		int[] results = new int[states.length];
		found.find(states, hashes, states.length, results);
		assertArrayEquals(IntStream.range(0, states.length).toArray(), results);
	}

	@Test
	void isFullAtTheLimitOfStates() {
		PackedStates found = new PackedStates(1, meter, 2);
		long[] states = { 7, 8, 9 };
		long[] hashes = hashes(states, 1);
		assertEquals(0, found.add(states, 0, hashes[0], -1));
		assertEquals(1, found.add(states, 1, hashes[1], 0));
		assertEquals(PackedStates.FULL, found.add(states, 2, hashes[2], 0));
		assertEquals(2, found.size());
		assertFalse(found.isOutOfMemory());
		assertEquals(1, found.find(states, 1, hashes[1]), "a known state is still found");
		assertEquals(PackedStates.NONE, found.find(states, 2, hashes[2]));
		assertEquals(-1, found.predecessor(0), "the first state has none");
	}

	@Test
	void isFullAtTheLimitOfMemory() {
		int limit = 1 << 19;
		MemoryMeter small = new MemoryMeter(limit);
		PackedStates found = new PackedStates(2, small, Long.MAX_VALUE);
		long[] states = different(2, limit / 16);
		long[] hashes = hashes(states, 2);
		int added = 0;
		while (found.add(states, 2 * added, hashes[added], added / 2) != PackedStates.FULL) {
			added++;
		}
		assertTrue(found.isOutOfMemory());
		assertEquals(added, found.size());
		assertTrue(added > 10_000, "only " + added);
		assertTrue(small.peak() <= limit + PREDECESSORS, "took " + small.peak());
		assertEquals(PackedStates.FULL, found.add(states, 2 * added, hashes[added], 0), "remains full");
		assertEquals(PackedStates.NONE, found.find(states, 2 * added, hashes[added]));
		for (int state = 0; state < added; state++) {
			assertEquals(state, found.find(states, 2 * state, hashes[state]));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 4095, 4096, 4097, 9000 })
	void closingGivesAllMemoryBack(int count) {
		PackedStates found = new PackedStates(2, meter, Long.MAX_VALUE);
		addAll(found, different(2, count), 2);
		assertTrue(meter.held() >= 16L * count, "held " + meter.held());
		found.close();
		assertEquals(0, meter.held());
	}

	@Test
	void aStateOfTwoWordsTakesAtMost24Bytes() {
		int count = 200_000;
		PackedStates found = new PackedStates(2, meter, Long.MAX_VALUE);
		long[] states = random.longs(2 * count).toArray();
		addAll(found, states, 2);
		assertTrue(meter.held() <= 24L * count, "held " + meter.held());
		assertTrue(meter.held() >= (16 + 4) * count, "not all was counted: " + meter.held());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 4095, 4096, 4097, 9000 })
	void remainTheSameInAnotherPacking(int count) {
		Packing narrow = Packing.of(new int[] { 100, 1, 30, 30 });
		Packing wide = Packing.of(new int[] { 1 << 30, 500, 1 << 28, 1 << 20 });
		long[] before = new long[count * narrow.words()];
		long[] after = new long[count * wide.words()];
		for (int state = 0; state < count; state++) {
			int[] numbers = { state % 100, 0, state / 100 % 30, state / 3000 };
			narrow.pack(numbers, before, state * narrow.words());
			wide.pack(numbers, after, state * wide.words());
		}
		MemoryMeter meterOfFresh = new MemoryMeter(Long.MAX_VALUE);
		addAll(new PackedStates(wide.words(), meterOfFresh, Long.MAX_VALUE), after, wide.words());
		PackedStates found = new PackedStates(narrow.words(), meter, Long.MAX_VALUE);
		addAll(found, before, narrow.words());

		PackedStates repacked = found.repacked(narrow, wide, 4);

		assertHolds(after, wide.words(), repacked);
		assertEquals(meterOfFresh.held(), meter.held(), "the memory of the other packing was given back");
		int[] further = { 5, 400, 1 << 27, 1 << 19 };
		long[] added = new long[wide.words()];
		wide.pack(further, added, 0);
		long hash = PackedStates.hash(added, 0, wide.words());
		assertEquals(PackedStates.NONE, repacked.find(added, 0, hash));
		assertEquals(count, repacked.add(added, 0, hash, count));
		assertEquals(count, repacked.find(added, 0, hash));
		assertEquals(count, repacked.predecessor(count));
	}

	@Test
	void whoeverSearchesWhileStatesAreAddedNeverGetsAWrongNumber() throws Exception {
		PackedStates found = new PackedStates(2, meter, Long.MAX_VALUE);
		long[] states = different(2, 5 * MANY);
		AtomicInteger published = new AtomicInteger();
		try (ExecutorService others = Executors.newSingleThreadExecutor()) {
			Future<Integer> wrong = others.submit(() -> wrongAnswers(found, states, published));
			long[] hashes = hashes(states, 2);
			for (int state = 0; state < hashes.length; state++) {
				found.add(states, 2 * state, hashes[state], state / 2);
				published.set(state + 1);
			}
			assertEquals(0, wrong.get(1, TimeUnit.MINUTES));
		}
		assertHolds(states, 2, found);
	}

	/** Searches until all states are published, and counts the answers that were wrong then. */
	private static int wrongAnswers(PackedStates found, long[] states, AtomicInteger published) {
		int batch = 32;
		long[] hashes = hashes(states, 2);
		long[] sought = new long[2 * batch];
		long[] soughtHashes = new long[batch];
		int[] results = new int[batch];
		Random where = new Random(2);
		int wrong = 0;
		int known;
		do {
			known = published.get();
			int last = hashes.length - batch;
			int first = where.nextBoolean() ? where.nextInt(last) : Math.clamp(known - batch / 2, 0, last);
			System.arraycopy(states, 2 * first, sought, 0, 2 * batch);
			System.arraycopy(hashes, first, soughtHashes, 0, batch);
			found.find(sought, soughtHashes, batch, results);
			for (int i = 0; i < batch; i++) {
				int one = found.find(states, 2 * (first + i), hashes[first + i]);
				wrong += isRight(results[i], first + i, known) && isRight(one, first + i, known) ? 0 : 1;
			}
		} while (known < hashes.length);
		return wrong;
	}

	private static boolean isRight(int answer, int state, int known) {
		return answer == state || answer == PackedStates.NONE && state >= known;
	}
}
