package org.ipcstudio.checker.internal.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;

import org.ipcstudio.checker.internal.store.MemoryMeter;

/**
 * The states of a graph that some starts lead to without leaving a set of states, each with a way of the fewest moves to
 * it: what can happen for as long as a condition has not come true. To be closed.
 */
public final class Region implements AutoCloseable {
	/** Bytes per state that a search takes at most, with that for a fair cycle in what it has found. */
	public static final int BYTES_PER_STATE = Long.BYTES + Integer.BYTES + Components.BYTES_PER_STATE;

	private static final int OUTSIDE = -2;
	private static final int START = -1;
	private static final int NONE = -1;

	private final StateGraph graph;
	private final MemoryMeter meter;
	private final Patience patience;
	/** For each state the edge by which the search came to it, {@link #START} or {@link #OUTSIDE}. */
	private final long[] cameBy;
	/** For each state its place in the order in which the search came to them. */
	private final int[] ranks;
	private int size;
	private int end = NONE;

	/**
	 * Searches.
	 *
	 * @param states the number of states; nothing leads on from those that are not expanded
	 * @param starts the states in which it begins; all of them lie inside
	 * @param inside the set that is not left
	 */
	public Region(StateGraph graph, int states, IntPredicate starts, IntPredicate inside, MemoryMeter meter,
			Patience patience) {
		this.graph = graph;
		this.meter = meter;
		this.patience = patience;
		meter.take(bytes(states));
		cameBy = new long[states];
		Arrays.fill(cameBy, OUTSIDE);
		ranks = new int[states];
		Arrays.fill(ranks, Integer.MAX_VALUE);
		search(starts, inside);
	}

	private static long bytes(int states) {
		return (long) states * (Long.BYTES + Integer.BYTES);
	}

	private void search(IntPredicate starts, IntPredicate inside) {
		long bytes = (long) cameBy.length * Integer.BYTES;
		meter.take(bytes);
		int[] found = new int[cameBy.length];
		for (int state = 0; state < cameBy.length; state++) {
			if (starts.test(state)) {
				add(found, state, START);
			}
		}
		for (int next = 0; next < size; next++) {
			patience.spend();
			if (graph.isExpanded(found[next])) {
				follow(found, found[next], inside);
			}
		}
		meter.giveBack(bytes);
	}

	private void follow(int[] found, int state, IntPredicate inside) {
		if (end == NONE && graph.isEnd(state)) {
			end = state;
		}
		for (long edge = graph.firstEdge(state); edge < graph.endEdge(state); edge++) {
			int target = graph.target(edge);
			if (target != StateGraph.NOWHERE && !contains(target) && inside.test(target)) {
				add(found, target, edge);
			}
		}
	}

	private void add(int[] found, int state, long edge) {
		cameBy[state] = edge;
		ranks[state] = size;
		found[size++] = state;
	}

	/** Whether a state belongs to it. */
	public boolean contains(int state) {
		return cameBy[state] != OUTSIDE;
	}

	/** The state with the shortest way to it in which nothing can happen; -1 if there is none. */
	public int end() {
		return end;
	}

	/** The fair cycle that stays inside and begins in the state with the shortest way to it; null if there is none. */
	public Cycle fairCycle(int processCount) {
		return FairCycles.find(graph, cameBy.length, (label, target) -> contains(target), state -> ranks[state],
				processCount, meter, patience);
	}

	/** The state in which the way to a state begins. */
	public int start(int state) {
		int at = state;
		while (cameBy[at] != START) {
			at = graph.source(cameBy[at]);
		}
		return at;
	}

	/** The way to a state: for each edge which of the moves of its state it is. */
	public int[] way(int state) {
		int length = 0;
		for (int at = state; cameBy[at] != START; at = graph.source(cameBy[at])) {
			length++;
		}
		int[] moves = new int[length];
		for (int at = state; length > 0; at = graph.source(cameBy[at])) {
			moves[--length] = (int) (cameBy[at] - graph.firstEdge(graph.source(cameBy[at])));
		}
		return moves;
	}

	@Override
	public void close() {
		meter.giveBack(bytes(cameBy.length));
	}
}
