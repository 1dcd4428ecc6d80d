package org.ipcstudio.checker.internal.graph;

import java.util.BitSet;

import org.ipcstudio.checker.internal.store.IntSequence;
import org.ipcstudio.checker.internal.store.MemoryMeter;

/**
 * Finds processes that can never move again on any path, in states from which there is an infinite run.
 *
 * <p>Who is stuck in a state is stuck in every state that follows, so all states of a strongly connected component have
 * the same stuck processes, apart from their names where states stand for others. Components come after those that they lead to; so what can still move, and whether there
 * is an infinite run, is put together from the successors. A set is reported only where no successor with an infinite run
 * has a larger one.
 */
public final class PartialDeadlocks implements Components.Visitor {
	/** Bytes per state that a search holds at most, apart from that for the components. */
	public static final int BYTES_PER_STATE = 3 * Integer.BYTES;

	private static final int INFINITE = 1;
	private static final int GROWS = 2;

	private final StateGraph graph;
	private final ProcessSets sets;
	private final ComponentNames names;
	private final int daemons;
	private final int everybody;
	private final Reporter reporter;
	/** By component: who can still move, who is stuck, and {@link #INFINITE} and {@link #GROWS}. */
	private final IntSequence moving;
	private final IntSequence stuck;
	private final IntSequence marks;

	/** Takes what is found. */
	@FunctionalInterface
	public interface Reporter {
		/**
		 * Called for every component with a stuck set that does not grow; states in the middle of an atomic block count
		 * only if the block never ends.
		 *
		 * @param state     the component's first state
		 * @param processes the stuck processes, as a number of {@link ProcessSets}
		 */
		void report(int state, int processes);

		/**
		 * Called for every component in which somebody is stuck and from which there is an infinite run, whether or not
		 * the set grows on the way.
		 *
		 * @param states    holds the states of the component from index {@code from} to before {@code to}
		 * @param processes the stuck processes under the names of the component's first state
		 * @param largest   whether it is reported
		 */
		default void stuck(int[] states, int from, int to, int processes, boolean largest) {
		}
	}

	private PartialDeadlocks(StateGraph graph, ComponentNames names, BitSet daemons, int processCount,
			MemoryMeter meter, Reporter reporter) {
		this.names = names;
		this.graph = graph;
		this.reporter = reporter;
		sets = graph.sets();
		this.daemons = sets.intern(daemons);
		BitSet all = new BitSet();
		all.set(0, processCount);
		everybody = sets.intern(all);
		moving = new IntSequence(meter);
		stuck = new IntSequence(meter);
		marks = new IntSequence(meter);
	}

	/**
	 * Finds them.
	 *
	 * @param states       the number of states; of those that are not expanded it is taken that everybody can move
	 * @param daemons      the processes that do not count
	 * @param processCount the number of all processes
	 * @param renaming     how processes take each other's places on edges
	 */
	public static void find(StateGraph graph, int states, BitSet daemons, int processCount, Renaming renaming,
			MemoryMeter meter, Patience patience, Reporter reporter) {
		long bytes = renaming == Renaming.NONE ? 0 : (long) states * ComponentNames.BYTES_PER_STATE;
		meter.take(bytes);
		ComponentNames names = new ComponentNames(graph, states, renaming, processCount);
		PartialDeadlocks search = new PartialDeadlocks(graph, names, daemons, processCount, meter, reporter);
		try {
			Components.find(graph, states, Subgraph.WHOLE, meter, patience, search);
		} finally {
			meter.giveBack(bytes);
			search.moving.close();
			search.stuck.close();
			search.marks.close();
		}
	}

	@Override
	public void visit(int number, int[] states, int from, int to, int[] numbers) {
		if (!graph.isExpanded(states[from])) {
			append(everybody, ProcessSets.EMPTY, 0);
			return;
		}
		names.enter(number, states, from, to, numbers);
		int canMove = ProcessSets.EMPTY;
		boolean cyclic = false;
		boolean infinite = false;
		for (int i = from; i < to; i++) {
			for (long edge = graph.firstEdge(states[i]); edge < graph.endEdge(states[i]); edge++) {
				canMove = sets.union(canMove, names.ofRoot(states[i], graph.label(edge).movers()));
				int target = graph.target(edge);
				if (target == StateGraph.NOWHERE) {
					continue;
				}
				if (numbers[target] == number) {
					cyclic = true;
				} else {
					canMove = sets.union(canMove, names.ofRootBefore(states[i], edge, moving.get(numbers[target])));
					infinite |= (marks.get(numbers[target]) & INFINITE) != 0;
				}
			}
		}
		canMove = names.withAllNames(canMove);
		int stuckHere = cyclic || infinite ? stuckIn(states[from], canMove) : ProcessSets.EMPTY;
		boolean grows = infinite && grows(number, states, from, to, numbers, stuckHere);
		append(canMove, stuckHere, (cyclic || infinite ? INFINITE : 0) | (grows ? GROWS : 0));
		int first = graph.firstOf(states, from, to);
		if (stuckHere != ProcessSets.EMPTY) {
			boolean largest = !grows && (cyclic || !graph.isInAtomic(first));
			int processes = names.ofState(first, stuckHere);
			if (largest) {
				reporter.report(first, processes);
			}
			reporter.stuck(states, from, to, processes, largest);
		}
	}

	private int stuckIn(int state, int canMove) {
		int alive = graph.label(graph.firstEdge(state)).alive();
		return sets.minus(sets.minus(alive, daemons), canMove);
	}

	private boolean grows(int number, int[] states, int from, int to, int[] numbers, int stuckHere) {
		for (int i = from; i < to; i++) {
			for (long edge = graph.firstEdge(states[i]); edge < graph.endEdge(states[i]); edge++) {
				int target = graph.target(edge);
				if (target != StateGraph.NOWHERE && numbers[target] != number) {
					int successor = numbers[target];
					int mark = marks.get(successor);
					if ((mark & INFINITE) != 0 && ((mark & GROWS) != 0 || size(stuck.get(successor)) != size(stuckHere))) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private int size(int set) {
		return sets.get(set).cardinality();
	}

	private void append(int canMove, int stuckHere, int mark) {
		moving.add(canMove);
		stuck.add(stuckHere);
		marks.add(mark);
	}
}
