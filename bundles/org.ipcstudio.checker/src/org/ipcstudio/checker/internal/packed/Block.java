package org.ipcstudio.checker.internal.packed;

import java.util.Arrays;

/** States that one thread expands in one go, and what it finds: states that are perhaps new, and states to look at. */
final class Block {
	/** So many successors are looked for at once. */
	private static final int BATCH = 128;

	private int from;
	private int to;
	/** Set by the thread that expands, read under the search's lock. */
	boolean finished;
	private long transitions;

	private final int words;
	private long[] candidates = new long[0];
	private long[] hashes = new long[0];
	private int[] predecessors = new int[0];
	private long[] ways = new long[0];
	private int count;
	private int[] suspects = new int[0];
	private int suspectCount;

	private final long[] batch;
	private final long[] batchHashes = new long[BATCH];
	private final int[] batchPredecessors = new int[BATCH];
	private final long[] batchWays = new long[BATCH];
	private final int[] found = new int[BATCH];
	private int batched;

	/** @param words the words of a packed state */
	Block(int words) {
		this.words = words;
		batch = new long[BATCH * words];
	}

	/** Begins anew with other states; what was found before is forgotten. */
	void begin(int newFrom, int newTo) {
		from = newFrom;
		to = newTo;
		finished = false;
		transitions = 0;
		count = 0;
		suspectCount = 0;
		batched = 0;
	}

	int from() {
		return from;
	}

	int to() {
		return to;
	}

	/** The number of moves of the states. */
	long transitions() {
		return transitions;
	}

	/**
	 * Expands the states of the block.
	 *
	 * @param all whether to make all moves even if some stand for the others
	 */
	void expand(PackedStates states, Expander expander, boolean all, StateTest test) {
		for (int state = from; state < to; state++) {
			expand(state, states, expander, all, test);
		}
		flush(states);
	}

	private void expand(int state, PackedStates states, Expander expander, boolean all, StateTest test) {
		long[] chunk = states.chunk(state);
		int at = states.offset(state);
		expander.expand(chunk, at, all);
		boolean suspicious = isSuspicious(expander, test, chunk, at);
		transitions += expander.count();
		for (int i = 0; i < expander.count(); i++) {
			PackedMove move = expander.move(i);
			if (move.cut) {
				expander.pass(move);
			} else {
				batchWays[batched] = expander.make(move, chunk, at, batch, batched * words);
				batchHashes[batched] = PackedStates.hash(batch, batched * words, words);
				batchPredecessors[batched] = state;
				if (++batched == BATCH) {
					flush(states);
				}
			}
		}
		if (suspicious) {
			suspects = suspectCount == suspects.length ? Arrays.copyOf(suspects, Math.max(4, 2 * suspectCount)) : suspects;
			suspects[suspectCount++] = state;
		}
	}

	/** Whether there may be something to say of the state that has been expanded, or of one of its moves. */
	static boolean isSuspicious(Expander expander, StateTest test, long[] states, int at) {
		for (int i = 0; i < expander.count(); i++) {
			Remark remark = expander.move(i).remark;
			if (remark != null && !remark.isJudged()) {
				return true;
			}
		}
		return !expander.isInBlock() && (expander.count() == 0 || test.isSuspicious(expander, states, at));
	}

	private void flush(PackedStates states) {
		states.find(batch, batchHashes, batched, found);
		for (int i = 0; i < batched; i++) {
			if (found[i] == PackedStates.NONE) {
				keep(i);
			}
		}
		batched = 0;
	}

	private void keep(int i) {
		if (count == hashes.length) {
			int length = Math.max(BATCH, 2 * count);
			candidates = Arrays.copyOf(candidates, length * words);
			hashes = Arrays.copyOf(hashes, length);
			predecessors = Arrays.copyOf(predecessors, length);
			ways = Arrays.copyOf(ways, length);
		}
		System.arraycopy(batch, i * words, candidates, count * words, words);
		hashes[count] = batchHashes[i];
		ways[count] = batchWays[i];
		predecessors[count++] = batchPredecessors[i];
	}

	/** The number of states that were not known when the block was expanded. */
	int candidates() {
		return count;
	}

	/** Adds such a state, unless it is known by now. */
	int add(int candidate, PackedStates states) {
		int known = states.find(candidates, candidate * words, hashes[candidate]);
		return known != PackedStates.NONE ? known
				: states.add(candidates, candidate * words, hashes[candidate], predecessors[candidate]);
	}

	/** The state that a candidate was reached from. */
	int predecessor(int candidate) {
		return predecessors[candidate];
	}

	/** The number of the automorphism that leads from a candidate to the state after the move that has led there. */
	long way(int candidate) {
		return ways[candidate];
	}

	/** The states to look at, in ascending order. */
	int[] suspects() {
		return Arrays.copyOf(suspects, suspectCount);
	}
}
