package org.ipcstudio.checker.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How far every state of a space is from a set of goals. Immutable. */
public final class GoalDistances {
	/** The distance of a state from which no goal can be reached. */
	public static final int UNREACHABLE = -1;

	private final StateSpace space;
	private final int[] distances;
	/** By state, the fewest moves to one that is not fully explored; {@link #UNREACHABLE} if it leads to none. */
	private final int[] toOpen;

	private GoalDistances(StateSpace space, int[] distances, int[] toOpen) {
		this.space = space;
		this.distances = distances;
		this.toOpen = toOpen;
	}

	/** Measures the distances to the states of a set. */
	static GoalDistances of(StateSpace space, SpaceTable table, BitSet goals) {
		Predecessors predecessors = new Predecessors(table);
		return new GoalDistances(space, predecessors.distances(goals),
				predecessors.distances(table.states(StateMark.OPEN)));
	}

	/** The fewest moves from a state to a goal, 0 in a goal; {@link #UNREACHABLE} if none is known to be reachable. */
	public int distance(int state) {
		return distances[state];
	}

	/** Whether no goal can be reached from a state; never so where states are missing from which one might be reached. */
	public boolean isHopeless(int state) {
		return distances[state] == UNREACHABLE && toOpen[state] == UNREACHABLE;
	}

	/** Whether the distance of a state is the shortest there is, and not only the shortest among what is known. */
	public boolean isExact(int state) {
		return toOpen[state] == UNREACHABLE || distances[state] >= 0 && distances[state] <= toOpen[state] + 1;
	}

	/** The moves of a state that are on a shortest way to a goal; none in a goal, and none where none can be reached. */
	public List<SpaceMove> best(int state) {
		List<SpaceMove> best = new ArrayList<>();
		for (SpaceMove move : space.moves(state)) {
			if (distances[state] > 0 && move.target() >= 0 && distances[move.target()] == distances[state] - 1) {
				best.add(move);
			}
		}
		return best;
	}

	/** The states from which no goal can be reached. */
	public BitSet hopeless() {
		BitSet hopeless = new BitSet();
		for (int state = 0; state < distances.length; state++) {
			hopeless.set(state, isHopeless(state));
		}
		return hopeless;
	}
}
