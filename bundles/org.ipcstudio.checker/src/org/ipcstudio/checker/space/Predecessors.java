package org.ipcstudio.checker.space;

import java.util.Arrays;
import java.util.BitSet;

/** The moves of a {@link SpaceTable} backwards. */
final class Predecessors {
	private final int size;
	private final int[] first;
	private final int[] sources;

	Predecessors(SpaceTable table) {
		size = table.size();
		first = new int[size + 1];
		for (int move = 0; move < table.moveCount(); move++) {
			if (table.target(move) >= 0) {
				first[table.target(move) + 1]++;
			}
		}
		for (int state = 0; state < size; state++) {
			first[state + 1] += first[state];
		}
		sources = new int[first[size]];
		int[] next = Arrays.copyOf(first, size);
		for (int state = 0; state < size; state++) {
			for (int move = table.firstMove(state); move < table.endMove(state); move++) {
				if (table.target(move) >= 0) {
					sources[next[table.target(move)]++] = state;
				}
			}
		}
	}

	/** The fewest moves from each state to one of the goals; -1 where no path is known. */
	int[] distances(BitSet goals) {
		int[] distances = new int[size];
		Arrays.fill(distances, -1);
		int[] queue = new int[size];
		int end = 0;
		for (int goal = goals.nextSetBit(0); goal >= 0; goal = goals.nextSetBit(goal + 1)) {
			distances[goal] = 0;
			queue[end++] = goal;
		}
		for (int begin = 0; begin < end; begin++) {
			int state = queue[begin];
			for (int i = first[state]; i < first[state + 1]; i++) {
				if (distances[sources[i]] < 0) {
					distances[sources[i]] = distances[state] + 1;
					queue[end++] = sources[i];
				}
			}
		}
		return distances;
	}

	/** The states from which one of the goals can be reached, and the goals. */
	BitSet reaching(BitSet goals) {
		int[] distances = distances(goals);
		BitSet reaching = new BitSet(size);
		for (int state = 0; state < size; state++) {
			reaching.set(state, distances[state] >= 0);
		}
		return reaching;
	}
}
