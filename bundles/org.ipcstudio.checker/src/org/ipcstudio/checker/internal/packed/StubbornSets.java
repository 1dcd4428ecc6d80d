package org.ipcstudio.checker.internal.packed;

import java.util.Arrays;

import org.ipcstudio.engine.diagnosis.OperationGraph;

/**
 * Chooses for a state a set of operations such that the moves of those that processes stand at stand for all moves (A.
 * Valmari, Stubborn sets for reduced state space generation, 1989; A. Laarman, E. Pater, J. van de Pol, H. Hansen,
 * Guard-based partial-order reduction, STTT 18, 2016). An operation at which its process stands demands those that conflict
 * with a move that it has, those that may bring about one that it has not, and those that may take the process along. Any other
 * operation demands what must happen before it can take place: one that leads to it, or, where it lacks something that it
 * needs, one that supplies that. A set that demands nothing else is stubborn. Of those that are found from each
 * process that can move, the one with the fewest moves is taken.
 *
 * <p>That no move is put off for ever is seen to by the search, see
 * {@link org.ipcstudio.checker.internal.graph.IgnoredMoves}. Used by one thread.
 */
final class StubbornSets {
	private final Dependencies dependencies;
	private final OperationGraph operations;
	private final Tabulation tables;
	private final int processes;
	private final int words;
	private final int[] moves;
	/** The operation at which each process stands, or -1. */
	private final int[] places;
	private final long[] closed;
	private final long[] best;
	private final int[] open;
	private int openCount;
	private boolean everything;
	private Situation[] situations;
	private Successors[][] successors;
	private long[] states;
	private int at;

	StubbornSets(Tabulation tables, int processes) {
		this.tables = tables;
		dependencies = tables.dependencies();
		operations = dependencies.operations();
		this.processes = processes;
		words = dependencies.words();
		moves = new int[processes];
		places = new int[processes];
		closed = new long[words];
		best = new long[words];
		open = new int[operations.size()];
	}

	/**
	 * Chooses a stubborn set for the packed state at an index.
	 *
	 * @param newSituations what all processes are in
	 * @param newSuccessors for each process the moves of each of its sources
	 * @return whether any move is left out; if so {@link #contains} tells whose are not
	 */
	boolean choose(long[] newStates, int newAt, Situation[] newSituations, Successors[][] newSuccessors) {
		states = newStates;
		at = newAt;
		situations = newSituations;
		successors = newSuccessors;
		int all = 0;
		int movers = 0;
		for (int p = 0; p < processes; p++) {
			moves[p] = count(p);
			all += moves[p];
			movers += moves[p] > 0 ? 1 : 0;
			places[p] = situations[p].alive() ? operations.number(p, situations[p].location()) : OperationGraph.NONE;
		}
		int fewest = all;
		for (int p = 0; p < processes && movers > 1 && fewest > 1; p++) {
			if (moves[p] > 0) {
				close(places[p]);
				int made = everything ? all : closedMoves();
				if (made < fewest) {
					fewest = made;
					System.arraycopy(closed, 0, best, 0, words);
				}
			}
		}
		return fewest < all;
	}

	/** Whether the moves of a process are in the set that was chosen. */
	boolean contains(int process) {
		return places[process] >= 0 && (best[places[process] >>> 6] & 1L << places[process]) != 0;
	}

	private int count(int process) {
		int count = 0;
		for (int i = 0; i < situations[process].sources().length; i++) {
			count += successors[process][i].moves.length;
		}
		return count;
	}

	private int closedMoves() {
		int made = 0;
		for (int p = 0; p < processes; p++) {
			if (places[p] >= 0 && (closed[places[p] >>> 6] & 1L << places[p]) != 0) {
				made += moves[p];
			}
		}
		return made;
	}

	/** Puts the smallest set that contains an operation, as far as choices are made well, into {@link #closed}. */
	private void close(int operation) {
		Arrays.fill(closed, 0);
		everything = false;
		openCount = 0;
		closed[operation >>> 6] |= 1L << operation;
		open[openCount++] = operation;
		while (openCount > 0 && !everything) {
			demand(open[--openCount]);
		}
	}

	private void demand(int operation) {
		int process = operations.process(operation);
		if (places[process] != operation) {
			demandBefore(operation);
			return;
		}
		Situation situation = situations[process];
		if (situation.isMarked()) { // what an atomic block does is not known before it is done
			everything = true;
			return;
		}
		for (int i = 0; i < situation.sources().length; i++) {
			everything |= successors[process][i].cut; // a move that is not looked past must not stand for others
			add(successors[process][i].concerning);
		}
		if (situation.partners() != null) {
			add(situation.partners());
		}
	}

	private void demandBefore(int operation) {
		long[] suppliers = dependencies.suppliersOf(operation);
		long[] before = dependencies.before(operation);
		boolean supply = suppliers != null && tables.lacks(operations.process(operation), operations.need(operation), states, at)
				&& missing(suppliers) <= missing(before);
		add(supply ? suppliers : before);
	}

	private int missing(long[] set) {
		int missing = 0;
		for (int i = 0; i < words; i++) {
			missing += Long.bitCount(set[i] & ~closed[i]);
		}
		return missing;
	}

	private void add(long[] set) {
		for (int i = 0; i < words; i++) {
			for (long more = set[i] & ~closed[i]; more != 0; more &= more - 1) {
				open[openCount++] = (i << 6) + Long.numberOfTrailingZeros(more);
			}
			closed[i] |= set[i];
		}
	}
}
