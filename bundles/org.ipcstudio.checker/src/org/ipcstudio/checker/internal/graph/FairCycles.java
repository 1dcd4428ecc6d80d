package org.ipcstudio.checker.internal.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

import org.ipcstudio.checker.internal.store.MemoryMeter;

/**
 * Finds fair cycles in a part of a graph. In the part without the edges on which there is progress these are livelocks
 * and starvation under weak fairness; in the part in which a condition is false, they show that it need not come true.
 *
 * <p>In the part, a strongly connected component with an edge holds a fair cycle iff every process moves within it or is
 * disabled in one of its states: the cycle that goes through all of them neglects nobody who could move all the time.
 * States in the middle of an atomic block are passed in one move; that somebody cannot move there counts only if the
 * block never ends.
 */
public final class FairCycles implements Components.Visitor {
	/** Judged where no process is named: nobody makes progress. */
	public static final int ANYBODY = -1;

	private final StateGraph graph;
	private final ProcessSets sets;
	private final Subgraph part;
	private final int everybody;
	private final IntUnaryOperator rank;
	private int first;
	private int earliest = Integer.MAX_VALUE;
	private int[] component;

	private FairCycles(StateGraph graph, Subgraph part, IntUnaryOperator rank, int processCount) {
		this.graph = graph;
		this.part = part;
		this.rank = rank;
		sets = graph.sets();
		BitSet all = new BitSet();
		all.set(0, processCount);
		everybody = sets.intern(all);
	}

	/**
	 * Finds the fair cycle without progress that begins in the earliest state.
	 *
	 * @param states       the number of states
	 * @param process      the process that makes no progress, or {@link #ANYBODY}
	 * @param processCount the number of all processes
	 * @return null if there is none among the states that are expanded
	 */
	public static Cycle find(StateGraph graph, int states, int process, int processCount, MemoryMeter meter,
			Patience patience) {
		return find(graph, states, withoutProgress(graph.sets(), process), IntUnaryOperator.identity(), processCount,
				meter, patience);
	}

	/**
	 * The part of a graph in which a process lives and makes no progress.
	 *
	 * @param process the process, or {@link #ANYBODY} for the part in which nobody makes progress
	 */
	public static Subgraph withoutProgress(ProcessSets sets, int process) {
		return process == ANYBODY ? (label, target) -> label.progressed() == ProcessSets.EMPTY
				: (label, target) -> !sets.contains(label.progressed(), process)
						&& sets.contains(label.alive(), process);
	}

	/** All states through which fair cycles of a part of the graph lead. */
	public static BitSet states(StateGraph graph, int states, Subgraph part, int processCount, MemoryMeter meter) {
		FairCycles search = new FairCycles(graph, part, IntUnaryOperator.identity(), processCount);
		BitSet found = new BitSet();
		Components.find(graph, states, part, meter, Patience.ENDLESS, (number, members, from, to, numbers) -> {
			if (graph.isExpanded(members[from]) && search.isFair(number, members, from, to, numbers)) {
				for (int i = from; i < to; i++) {
					found.set(members[i]);
				}
			}
		});
		return found;
	}

	/**
	 * Finds the fair cycle of a part of the graph that begins in the earliest state.
	 *
	 * @param states       the number of states
	 * @param rank         tells which of two states is the earlier one; {@link Integer#MAX_VALUE} outside of the part
	 * @param processCount the number of all processes
	 * @return null if there is none among the states that are expanded
	 */
	public static Cycle find(StateGraph graph, int states, Subgraph part, IntUnaryOperator rank, int processCount,
			MemoryMeter meter, Patience patience) {
		FairCycles search = new FairCycles(graph, part, rank, processCount);
		Components.find(graph, states, part, meter, patience, search);
		return search.component == null ? null
				: new CycleFinder(graph, part, search.component, search.everybody).find(search.first);
	}

	@Override
	public void visit(int number, int[] states, int from, int to, int[] numbers) {
		if (graph.isExpanded(states[from])) {
			int begin = graph.firstOf(states, from, to, rank);
			if (rank.applyAsInt(begin) < earliest && isFair(number, states, from, to, numbers)) {
				first = begin;
				earliest = rank.applyAsInt(begin);
				component = Arrays.copyOfRange(states, from, to);
				Arrays.sort(component);
			}
		}
	}

	private boolean isFair(int number, int[] states, int from, int to, int[] numbers) {
		int notNeglected = ProcessSets.EMPTY;
		boolean cyclic = false;
		for (int i = from; i < to; i++) {
			for (long edge = graph.firstEdge(states[i]); edge < graph.endEdge(states[i]); edge++) {
				int target = graph.target(edge);
				if (target != StateGraph.NOWHERE && numbers[target] == number
						&& part.contains(graph.label(edge), target)) {
					cyclic = true;
					notNeglected = sets.union(notNeglected, graph.label(edge).movers());
				}
			}
		}
		if (!cyclic || graph.isInAtomic(graph.firstOf(states, from, to))) {
			return cyclic;
		}
		for (int i = from; i < to && notNeglected != everybody; i++) {
			notNeglected = sets.union(notNeglected, graph.disabled(states[i], everybody));
		}
		return notNeglected == everybody;
	}
}
