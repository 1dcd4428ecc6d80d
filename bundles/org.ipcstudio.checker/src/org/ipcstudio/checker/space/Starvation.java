package org.ipcstudio.checker.space;

import java.util.BitSet;
import java.util.Optional;

import org.ipcstudio.checker.internal.graph.FairCycles;
import org.ipcstudio.checker.internal.graph.StateGraph;
import org.ipcstudio.checker.internal.graph.Subgraph;
import org.ipcstudio.checker.internal.store.MemoryMeter;

/**
 * The runs of a complete space in which a process starves: they lead back to a state in which the system was before,
 * the process lives and makes no progress on that circle, and everybody else moves on it or cannot move in one of its
 * states. So a fair scheduler may repeat it for ever. This is what a check calls a livelock of that process.
 *
 * <p>Immutable; any number of threads may use it.
 */
public final class Starvation {
	/** So many processes are kept apart at most when circles are looked for. */
	static final int MOST_PROCESSES = 40;

	private final StateSpace space;
	private final int process;
	private final StateGraph graph;
	private final Subgraph part;
	private final int everybody;
	private final BitSet fair;
	private final GoalDistances toFair;

	/**
	 * A circle at the end of a path.
	 *
	 * @param start     the index of the state of the path in which it begins; the last state is the same one
	 * @param neglected the processes that could move in all of its states and never do: while there are any, it is no
	 *                  starvation, but an unfair scheduler
	 */
	public record Circle(int start, BitSet neglected) {
		public boolean isFair() {
			return neglected.isEmpty();
		}
	}

	/**
	 * A way to a fair circle and once round it.
	 *
	 * @param picks   the moves
	 * @param isShort whether none is shorter
	 */
	public record Way(int[] picks, boolean isShort) {
	}

	private Starvation(StateSpace space, int process) {
		this.space = space;
		this.process = process;
		graph = space.graph();
		part = FairCycles.withoutProgress(graph.sets(), process);
		BitSet all = new BitSet();
		all.set(0, space.system().processCount());
		everybody = graph.sets().intern(all);
		fair = FairCycles.states(graph, space.size(), part, space.system().processCount(),
				new MemoryMeter(Long.MAX_VALUE));
		for (int state = 0; state < space.size(); state++) {
			graph.disabled(state, everybody); // makes all sets known now, so that nothing changes afterwards
		}
		toFair = space.distancesTo(fair);
	}

	/**
	 * Looks for the runs in which a process starves.
	 *
	 * @throws IllegalArgumentException if the space is not complete
	 */
	public static Starvation of(StateSpace space, int process) {
		if (!space.isComplete()) {
			throw new IllegalArgumentException("starvation can only be judged where all states are known");
		}
		return new Starvation(space, process);
	}

	/** Whether such a run can begin with a path to a state. */
	public boolean isPossibleFrom(int state) {
		return toFair.distance(state) != GoalDistances.UNREACHABLE;
	}

	/**
	 * The circle without progress that the last move of a path has closed; a fair one if there is one.
	 *
	 * @param states the states of the path
	 * @param picks  the moves between them, one less
	 */
	public Optional<Circle> circle(int[] states, int[] picks) {
		BitSet open = (BitSet) graph.sets().get(everybody).clone();
		boolean inAtomic = true;
		Circle unfair = null;
		int last = picks.length;
		for (int i = last - 1; i >= 0 && isInPart(states[i], picks[i]); i--) {
			open.andNot(cover(states[i], picks[i]));
			inAtomic &= graph.isInAtomic(states[i]);
			if (states[i] == states[last]) {
				if (open.isEmpty() || inAtomic) {
					return Optional.of(new Circle(i, new BitSet()));
				}
				unfair = new Circle(i, (BitSet) open.clone());
			}
		}
		return Optional.ofNullable(unfair);
	}

	/**
	 * A way on from the end of a path to where the process starves; the circle may begin on the path.
	 *
	 * @return empty if there is none, or none was found with the effort that is spent
	 */
	public Optional<Way> way(int[] states, int[] picks) {
		return isPossibleFrom(states[picks.length]) && space.system().processCount() <= MOST_PROCESSES
				? new CircleSearch(this, space).search(states, picks) : Optional.empty();
	}

	/** Whether a move neither is nor brings progress of the process. */
	boolean isInPart(int state, int pick) {
		return part.contains(graph.label(graph.firstEdge(state) + pick), space.target(state, pick));
	}

	/** Whether fair circles lead through a state. */
	boolean isOnFairCircle(int state) {
		return fair.get(state);
	}

	/** The processes that a move does not neglect: those that go on in it, and those that cannot move before it. */
	BitSet cover(int state, int pick) {
		BitSet cover = (BitSet) graph.sets().get(graph.label(graph.firstEdge(state) + pick).movers()).clone();
		cover.or(disabled(state));
		return cover;
	}

	/** The processes that cannot move in a state. */
	BitSet disabled(int state) {
		return graph.sets().get(graph.disabled(state, everybody));
	}

	/** The process that starves. */
	public int process() {
		return process;
	}
}
