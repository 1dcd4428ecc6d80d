package org.ipcstudio.checker.internal.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.ipcstudio.checker.internal.store.IntSequence;
import org.ipcstudio.checker.internal.store.LongSequence;
import org.ipcstudio.checker.internal.store.MemoryMeter;

/**
 * The transition graph as far as it has been explored. The edges of the states are added in the order of their numbers,
 * those of one state in the order of its moves. States whose edges are not all there are
 * {@link #isExpanded not expanded}; of them nothing is known.
 */
public final class StateGraph {
	/** The target of a move that is not looked past: a fault, or a channel that has grown over its limit. */
	public static final int NOWHERE = -1;

	private final ProcessSets sets;
	private final IntSequence targets;
	private final IntSequence labels;
	private final LongSequence ends;
	/** For each edge the number of its way in {@link #wayList}; empty if nobody ever takes a place. */
	private final IntSequence ways;
	private final List<Long> wayList = new ArrayList<>();
	private final Map<Long, Integer> wayNumbers = new HashMap<>();
	private final List<EdgeLabel> labelList = new ArrayList<>();
	private final Map<EdgeLabel, Integer> labelNumbers = new HashMap<>();

	public StateGraph(ProcessSets sets, MemoryMeter meter) {
		this.sets = sets;
		targets = new IntSequence(meter);
		labels = new IntSequence(meter);
		ends = new LongSequence(meter);
		ways = new IntSequence(meter);
	}

	/** Gives the memory back; the graph must not be used afterwards. */
	public void close() {
		targets.close();
		labels.close();
		ends.close();
		ways.close();
	}

	/** The sets that the labels are made of. */
	public ProcessSets sets() {
		return sets;
	}

	/** Adds an edge to the state that comes next. */
	public void addEdge(int target, EdgeLabel label) {
		targets.add(target);
		labels.add(labelNumbers.computeIfAbsent(label, this::number));
	}

	/**
	 * Adds an edge on which processes may take each other's places; all edges of a graph are added so, or none.
	 *
	 * @param way from the names behind the edge to those before it
	 */
	public void addEdge(int target, EdgeLabel label, long way) {
		addEdge(target, label);
		ways.add(wayNumbers.computeIfAbsent(way, this::number));
	}

	private int number(Long way) {
		wayList.add(way);
		return wayList.size() - 1;
	}

	private int number(EdgeLabel label) {
		labelList.add(label);
		return labelList.size() - 1;
	}

	/** All edges of the state are there. */
	public void endState() {
		ends.add(targets.size());
	}

	/** Forgets the edges of a state whose exploration was cut short. */
	public void abandonState() {
		targets.truncate(firstEdge((int) ends.size()));
		labels.truncate(targets.size());
		ways.truncate(Math.min(ways.size(), targets.size()));
	}

	/** The number of states all of whose edges are known: those below this number. */
	public int expanded() {
		return (int) ends.size();
	}

	/** Whether all edges of a state are known. */
	public boolean isExpanded(int state) {
		return state < ends.size();
	}

	/** The number of edges. */
	public long edges() {
		return targets.size();
	}

	/** The first edge of an expanded state. */
	public long firstEdge(int state) {
		return state == 0 ? 0 : ends.get(state - 1L);
	}

	/** The edge behind the last one of an expanded state. */
	public long endEdge(int state) {
		return ends.get(state);
	}

	/** The state to which an edge leads, or {@link #NOWHERE}. */
	public int target(long edge) {
		return targets.get(edge);
	}

	/** What the move of an edge does. */
	public EdgeLabel label(long edge) {
		return labelList.get(labels.get(edge));
	}

	/** Who takes whose place on an edge: the way from the names behind it to those before it. */
	long way(long edge) {
		return ways.size() == 0 ? 0 : wayList.get(ways.get(edge));
	}

	/** Whether a state is in the middle of an atomic block. */
	public boolean isInAtomic(int state) {
		return firstEdge(state) < endEdge(state) && label(firstEdge(state)).inAtomic();
	}

	/**
	 * The processes that take part in no move of a state; none in the middle of an atomic block, where nobody is asked.
	 *
	 * @param everybody the set of all processes
	 */
	public int disabled(int state, int everybody) {
		if (isInAtomic(state)) {
			return ProcessSets.EMPTY;
		}
		int enabled = ProcessSets.EMPTY;
		for (long edge = firstEdge(state); edge < endEdge(state); edge++) {
			enabled = sets.union(enabled, label(edge).participants());
		}
		return sets.minus(everybody, enabled);
	}

	/** Whether nothing can happen in an expanded state. */
	public boolean isEnd(int state) {
		return firstEdge(state) == endEdge(state);
	}

	/** The state whose edge it is. */
	int source(long edge) {
		int low = 0;
		int high = expanded() - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (endEdge(middle) <= edge) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * The first state of a component outside of atomic blocks, or its first one at all if it has none.
	 *
	 * @param states holds the states of the component from index {@code from} to before {@code to}
	 */
	int firstOf(int[] states, int from, int to) {
		return firstOf(states, from, to, IntUnaryOperator.identity());
	}

	/** The same where another order than that of the numbers tells which state is the first one. */
	int firstOf(int[] states, int from, int to, IntUnaryOperator rank) {
		int first = states[from];
		for (int i = from + 1; i < to; i++) {
			boolean better = isInAtomic(first) == isInAtomic(states[i])
					? rank.applyAsInt(states[i]) < rank.applyAsInt(first) : isInAtomic(first);
			first = better ? states[i] : first;
		}
		return first;
	}
}
