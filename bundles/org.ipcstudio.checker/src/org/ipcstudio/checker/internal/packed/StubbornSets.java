package org.ipcstudio.checker.internal.packed;

import java.util.Arrays;

/**
 * Chooses for a state a set of processes whose moves stand for all: whatever the others do before, it neither hinders nor
 * brings about a move of these, nor matters to what it does (A. Valmari, Stubborn sets for reduced state space generation,
 * 1989; A. Laarman, E. Pater, J. van de Pol, H. Hansen, Guard-based partial-order reduction, STTT 18, 2016, here
 * with all moves of a process as one). A process demands others: those that may still conflict with a move that it has, those that
 * may bring about one that it has not, and those who may take it along. A set that demands nobody else is stubborn.
 * Of the smallest such sets that have a move the one with the fewest moves is taken.
 *
 * <p>That no move is put off for ever is seen to by the search, see {@code Ignored}. Used by one thread.
 */
final class StubbornSets {
	/** Sets are bits of a word. */
	static final int MOST_PROCESSES = Long.SIZE;

	private final Dependencies dependencies;
	private final int processes;
	private final long[] demands;
	private final int[] moves;

	StubbornSets(Dependencies dependencies, int processes) {
		this.dependencies = dependencies;
		this.processes = processes;
		demands = new long[processes];
		moves = new int[processes];
	}

	/**
	 * Chooses a stubborn set.
	 *
	 * @param situations what all processes are in
	 * @param successors for each process the moves of each of its sources
	 * @return the processes, as bits; all of them where no move is left out
	 */
	long choose(Situation[] situations, Successors[][] successors) {
		long enabled = 0;
		for (int p = 0; p < processes; p++) {
			moves[p] = count(successors[p], situations[p].sources().length);
			if (moves[p] > 0) {
				enabled |= 1L << p;
			}
		}
		if (Long.bitCount(enabled) < 2) {
			return -1;
		}
		Arrays.fill(demands, 0);
		for (int p = 0; p < processes; p++) {
			demands[p] = demands(situations[p], successors[p], situations);
		}
		return smallest(enabled);
	}

	private static int count(Successors[] successors, int sources) {
		int count = 0;
		for (int i = 0; i < sources; i++) {
			count += successors[i].moves.length;
		}
		return count;
	}

	private long demands(Situation situation, Successors[] successors, Situation[] all) {
		if (!situation.alive()) {
			return dependencies.starter(situation.process());
		}
		if (situation.isMarked()) { // what an atomic block does is not known before it is done
			return -1;
		}
		long demanded = 0;
		for (int i = 0; i < situation.sources().length; i++) {
			if (successors[i].cut) {
				return -1;
			}
			demanded |= successors[i].places.always() | among(successors[i].places, all, demanded);
		}
		if (situation.partners() != null) {
			demanded |= among(situation.partners(), all, demanded);
		}
		return demanded & ~(1L << situation.process());
	}

	private long among(Dependencies.Places places, Situation[] all, long known) {
		long found = known;
		for (int q = 0; q < processes; q++) {
			if ((found & 1L << q) == 0 && (all[q].alive() || all[q].startable()) && places.contains(q, all[q].location())) {
				found |= 1L << q;
			}
		}
		return found;
	}

	private long smallest(long enabled) {
		long best = -1;
		int fewest = Integer.MAX_VALUE;
		long tried = 0;
		for (int p = 0; p < processes; p++) {
			if ((enabled & ~tried & 1L << p) != 0) {
				long closed = close(1L << p);
				int count = moves(closed);
				if (count < fewest) {
					fewest = count;
					best = closed;
				}
				tried |= 1L << p;
			}
		}
		return (best & enabled) == enabled ? -1 : best;
	}

	private long close(long seed) {
		long closed = seed;
		long open = seed;
		while (open != 0) {
			int p = Long.numberOfTrailingZeros(open);
			if (p >= processes) {
				return -1;
			}
			open &= open - 1;
			long more = demands[p] & ~closed;
			closed |= more;
			open |= more;
		}
		return closed;
	}

	private int moves(long set) {
		int count = 0;
		for (int p = 0; p < processes; p++) {
			count += (set & 1L << p) == 0 ? 0 : moves[p];
		}
		return count;
	}
}
