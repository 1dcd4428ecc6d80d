package org.ipcstudio.checker.internal.graph;

import java.util.Arrays;

import org.ipcstudio.checker.internal.store.MemoryMeter;

/**
 * Finds the strongly connected components of a part of a graph (R. E. Tarjan, Depth-first search and linear graph
 * algorithms, SIAM J. Comput. 1, 1972), without recursion. A component is handed to the visitor when it is complete, and
 * every component that can be reached from it has been handed over before.
 */
public final class Components {
	/** Bytes per state that a search holds at most. */
	public static final int BYTES_PER_STATE = 5 * Integer.BYTES + Long.BYTES;

	private static final int UNSEEN = 0;
	private static final int NONE = -1;

	private final StateGraph graph;
	private final Subgraph part;
	private final Visitor visitor;
	private final Patience patience;
	/** The order in which the states were found, from 1. */
	private final int[] order;
	private final int[] component;
	private final int[] pending;
	private int pendingSize;
	/** The way from the root of the search: the state, its next edge, and the earliest state it is known to lead to. */
	private int[] path = new int[64];
	private long[] nextEdge = new long[64];
	private int[] earliest = new int[64];
	private int depth;
	private int found;
	private int components;

	/** Takes the components. */
	@FunctionalInterface
	interface Visitor {
		/**
		 * @param number  its number, from 0
		 * @param states  holds its states from index {@code from} to before {@code to}; not to be kept
		 * @param numbers for each state the number of its component, if that has been handed over; this one has
		 */
		void visit(int number, int[] states, int from, int to, int[] numbers);
	}

	private Components(StateGraph graph, Subgraph part, Visitor visitor, Patience patience, int states) {
		this.graph = graph;
		this.part = part;
		this.visitor = visitor;
		this.patience = patience;
		order = new int[states];
		component = new int[states];
		pending = new int[states];
		Arrays.fill(component, NONE);
	}

	/**
	 * Finds all components.
	 *
	 * @param states the number of states; those that are not expanded count as states without edges
	 */
	static void find(StateGraph graph, int states, Subgraph part, MemoryMeter meter, Patience patience,
			Visitor visitor) {
		long bytes = (long) states * BYTES_PER_STATE;
		meter.take(bytes);
		try {
			Components search = new Components(graph, part, visitor, patience, states);
			for (int state = 0; state < states; state++) {
				if (search.order[state] == UNSEEN) {
					search.searchFrom(state);
				}
			}
		} finally {
			meter.giveBack(bytes);
		}
	}

	private void searchFrom(int root) {
		enter(root);
		while (depth > 0) {
			int next = nextUnseen(path[depth - 1], depth - 1);
			if (next == NONE) {
				leave();
			} else {
				enter(next);
			}
		}
	}

	private void enter(int state) {
		patience.spend();
		if (depth == path.length) {
			int length = Math.min(order.length, 2 * depth);
			path = Arrays.copyOf(path, length);
			nextEdge = Arrays.copyOf(nextEdge, length);
			earliest = Arrays.copyOf(earliest, length);
		}
		order[state] = ++found;
		pending[pendingSize++] = state;
		path[depth] = state;
		nextEdge[depth] = graph.isExpanded(state) ? graph.firstEdge(state) : 0;
		earliest[depth] = found;
		depth++;
	}

	/** Follows the edges of the last state on the path up to one that leads to a state that has not been found yet. */
	private int nextUnseen(int state, int frame) {
		long end = graph.isExpanded(state) ? graph.endEdge(state) : 0;
		while (nextEdge[frame] < end) {
			long edge = nextEdge[frame]++;
			int target = graph.target(edge);
			if (target == StateGraph.NOWHERE || !part.contains(graph.label(edge), target)) {
				continue;
			}
			if (order[target] == UNSEEN) {
				return target;
			}
			if (component[target] == NONE) {
				earliest[frame] = Math.min(earliest[frame], order[target]);
			}
		}
		return NONE;
	}

	private void leave() {
		depth--;
		int state = path[depth];
		if (depth > 0) {
			earliest[depth - 1] = Math.min(earliest[depth - 1], earliest[depth]);
		}
		if (earliest[depth] == order[state]) {
			complete(state);
		}
	}

	private void complete(int root) {
		int to = pendingSize;
		do {
			component[pending[--pendingSize]] = components;
		} while (pending[pendingSize] != root);
		visitor.visit(components, pending, pendingSize, to, component);
		components++;
	}
}
