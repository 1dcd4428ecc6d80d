package org.ipcstudio.checker.internal.packed;

import java.util.BitSet;
import java.util.function.IntFunction;

import org.ipcstudio.checker.internal.graph.EdgeLabel;
import org.ipcstudio.checker.internal.graph.Patience;
import org.ipcstudio.checker.internal.graph.ProcessSets;
import org.ipcstudio.checker.internal.graph.StateGraph;

/** Makes the moves of a finished search once more and notes which state leads to which. */
public final class GraphBuilder {
	private final Tabulation tables;
	private final PackedSearch search;
	private final PackedStates states;
	private final StateGraph graph;
	private final Expander expander;
	private final int words;
	private final BitSet alive = new BitSet();
	private long[] successors;
	private long[] hashes = new long[16];
	private int[] targets = new int[16];
	private long[] ways = new long[16];

	private GraphBuilder(Tabulation tables, PackedSearch search, StateGraph graph) {
		this.tables = tables;
		this.search = search;
		states = search.states();
		this.graph = graph;
		expander = new Expander(tables);
		words = tables.packing().words();
		successors = new long[16 * words];
	}

	/**
	 * Adds the edges of all states that a search has explored.
	 *
	 * @param graph    an empty graph on the sets of the tables
	 * @param patience asked for each state whether to go on
	 */
	public static void build(Tabulation tables, PackedSearch search, StateGraph graph, Patience patience) {
		GraphBuilder builder = new GraphBuilder(tables, search, graph);
		for (int state = 0; state < search.explored(); state++) {
			patience.spend();
			builder.addEdges(state);
		}
	}

	/** Tells which processes could make moves in the states of a search, whether or not the search has made them. */
	public static IntFunction<BitSet> enabled(Tabulation tables, PackedSearch search) {
		Expander expander = new Expander(tables);
		BitSet enabled = new BitSet();
		return state -> {
			enabled.clear();
			expander.expand(search.states().chunk(state), search.states().offset(state), true);
			for (int i = 0; i < expander.count(); i++) {
				enabled.set(expander.move(i).process);
			}
			return enabled;
		};
	}

	private void addEdges(int state) {
		long[] chunk = states.chunk(state);
		int at = states.offset(state);
		expander.expand(chunk, at, search.isExpandedFully(state));
		makeRoom(expander.count());
		int made = 0;
		for (int i = 0; i < expander.count(); i++) {
			if (!expander.move(i).cut) {
				ways[made] = expander.make(expander.move(i), chunk, at, successors, made * words);
				hashes[made] = PackedStates.hash(successors, made * words, words);
				made++;
			}
		}
		states.find(successors, hashes, made, targets);
		int living = living();
		int next = 0;
		for (int i = 0; i < expander.count(); i++) {
			PackedMove move = expander.move(i);
			EdgeLabel label = new EdgeLabel(move.participants, move.movers, move.progressed, living, expander.isInBlock());
			int target = move.cut ? StateGraph.NOWHERE : targets[next];
			if (tables.isExchanging()) {
				graph.addEdge(target, label, move.cut ? 0 : ways[next]);
			} else {
				graph.addEdge(target, label);
			}
			next += move.cut ? 0 : 1;
		}
		graph.endState();
	}

	private void makeRoom(int count) {
		if (count > hashes.length) {
			successors = new long[2 * count * words];
			hashes = new long[2 * count];
			targets = new int[2 * count];
			ways = new long[2 * count];
		}
	}

	private int living() {
		ProcessSets sets = tables.sets();
		alive.clear();
		for (int p = 0; p < tables.system().processCount(); p++) {
			alive.set(p, expander.situation(p).alive());
		}
		return sets.intern(alive);
	}
}
