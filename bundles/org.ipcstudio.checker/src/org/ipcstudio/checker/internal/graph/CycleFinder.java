package org.ipcstudio.checker.internal.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Puts a fair cycle together inside a fair component: from its first state always on the shortest way to where somebody
 * moves, or is disabled, for whom that still has to be shown; in the end back.
 */
final class CycleFinder {
	private static final int UNSEEN = -2;
	private static final int ROOT = -1;

	private final StateGraph graph;
	private final Subgraph part;
	private final int[] component;
	private final int everybody;
	/** For each state of the component the edge by which the present search came to it, or {@link #ROOT}. */
	private final long[] cameBy;
	private final int[] cameFrom;
	private final int[] queue;
	private final IntStream.Builder moves = IntStream.builder();
	private int length;
	private BitSet open;

	/** @param component the states of a component, in ascending order */
	CycleFinder(StateGraph graph, Subgraph part, int[] component, int everybody) {
		this.graph = graph;
		this.part = part;
		this.component = component;
		this.everybody = everybody;
		cameBy = new long[component.length];
		cameFrom = new int[component.length];
		queue = new int[component.length];
	}

	Cycle find(int start) {
		open = (BitSet) graph.sets().get(everybody).clone();
		int state = start;
		passState(state);
		boolean endless = graph.isInAtomic(start);
		while (!endless && !open.isEmpty()) {
			state = walk(state, this::helps);
		}
		if (length == 0 || state != start) {
			walk(state, (edge, target) -> target == start);
		}
		return new Cycle(start, moves.build().toArray());
	}

	/** Where a walk may end. */
	private interface Goal {
		boolean isReached(long edge, int target);
	}

	private boolean helps(long edge, int target) {
		ProcessSets sets = graph.sets();
		return sets.get(graph.label(edge).movers()).intersects(open)
				|| sets.get(graph.disabled(target, everybody)).intersects(open);
	}

	/** Goes the shortest way, of at least one edge, to a goal and returns the state there. */
	private int walk(int from, Goal goal) {
		Arrays.fill(cameBy, UNSEEN);
		int head = 0;
		int tail = 0;
		queue[tail++] = from;
		cameBy[local(from)] = ROOT;
		while (head < tail) {
			int state = queue[head++];
			for (long edge = graph.firstEdge(state); edge < graph.endEdge(state); edge++) {
				int target = graph.target(edge);
				if (!isInside(edge, target)) {
					continue;
				}
				if (goal.isReached(edge, target)) {
					goBack(state);
					pass(state, edge);
					return target;
				}
				if (cameBy[local(target)] == UNSEEN) {
					cameBy[local(target)] = edge;
					cameFrom[local(target)] = state;
					queue[tail++] = target;
				}
			}
		}
		throw new IllegalStateException("a strongly connected component is not connected");
	}

	private boolean isInside(long edge, int target) {
		return target != StateGraph.NOWHERE && local(target) >= 0 && part.contains(graph.label(edge), target);
	}

	private int local(int state) {
		return Arrays.binarySearch(component, state);
	}

	/** Records the way by which the search came to a state. */
	private void goBack(int to) {
		int steps = 0;
		for (int state = to; cameBy[local(state)] != ROOT; state = cameFrom[local(state)]) {
			queue[queue.length - ++steps] = state;
		}
		for (; steps > 0; steps--) {
			int state = queue[queue.length - steps];
			pass(cameFrom[local(state)], cameBy[local(state)]);
		}
	}

	private void pass(int state, long edge) {
		moves.add((int) (edge - graph.firstEdge(state)));
		length++;
		open.andNot(graph.sets().get(graph.label(edge).movers()));
		passState(graph.target(edge));
	}

	private void passState(int state) {
		open.andNot(graph.sets().get(graph.disabled(state, everybody)));
	}
}
