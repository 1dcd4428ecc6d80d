package org.ipcstudio.checker.internal.graph;

import java.util.BitSet;
import java.util.function.IntFunction;

import org.ipcstudio.checker.internal.store.MemoryMeter;

/**
 * Finds the states from which a reduced search puts moves off for ever. Where it makes only some of the moves of each
 * state, it can go round in a circle without ever making some that are always possible; so what they lead to would be
 * missed (A. Valmari, Stubborn sets for reduced state space generation, 1989, the ignoring problem). That shows in the
 * components of the graph in which there is a cycle: a process that can move there has to move there. For what can be
 * reached it would be enough to look at those that lead nowhere else; that somebody is stuck while others run for ever
 * shows in the others, too.
 */
public final class IgnoredMoves implements Components.Visitor {
	private final StateGraph graph;
	private final IntFunction<BitSet> enabled;
	private final boolean exchanging;
	private final BitSet found = new BitSet();

	private IgnoredMoves(StateGraph graph, IntFunction<BitSet> enabled, boolean exchanging) {
		this.graph = graph;
		this.enabled = enabled;
		this.exchanging = exchanging;
	}

	/**
	 * Finds one state for each component in which moves are put off for ever.
	 *
	 * @param states     the number of states, all of them expanded
	 * @param enabled    tells for a state which processes could move in it
	 * @param exchanging whether processes may take each other's places on the way from one state to the next
	 * @return the states of which all moves have to be made
	 */
	public static BitSet find(StateGraph graph, int states, IntFunction<BitSet> enabled, boolean exchanging,
			MemoryMeter meter, Patience patience) {
		IgnoredMoves search = new IgnoredMoves(graph, enabled, exchanging);
		Components.find(graph, states, Subgraph.WHOLE, meter, patience, search);
		return search.found;
	}

	@Override
	public void visit(int number, int[] states, int from, int to, int[] numbers) {
		int moved = ProcessSets.EMPTY;
		boolean cyclic = false;
		for (int i = from; i < to; i++) {
			for (long edge = graph.firstEdge(states[i]); edge < graph.endEdge(states[i]); edge++) {
				int target = graph.target(edge);
				cyclic |= target != StateGraph.NOWHERE && numbers[target] == number;
				moved = graph.sets().union(moved, graph.label(edge).participants());
			}
		}
		int first = graph.firstOf(states, from, to);
		if (cyclic && (exchanging ? !isFullSomewhere(states, from, to) : ignores(first, moved))) {
			found.set(first);
		}
	}

	/**
	 * Whether all moves of some state are made. Who moves may be another one in each state; but whoever could move
	 * can still do so there, whatever its name is.
	 */
	private boolean isFullSomewhere(int[] states, int from, int to) {
		for (int i = from; i < to; i++) {
			int moved = ProcessSets.EMPTY;
			for (long edge = graph.firstEdge(states[i]); edge < graph.endEdge(states[i]); edge++) {
				moved = graph.sets().union(moved, graph.label(edge).participants());
			}
			if (!ignores(states[i], moved)) {
				return true;
			}
		}
		return false;
	}

	private boolean ignores(int state, int moved) {
		BitSet ignored = (BitSet) enabled.apply(state).clone();
		ignored.andNot(graph.sets().get(moved));
		return !ignored.isEmpty();
	}
}
