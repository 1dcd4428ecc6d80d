package org.ipcstudio.checker.space;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.internal.graph.StateGraph;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.State;

/**
 * All states of a small system and all moves between them, found breadth-first by the kernel alone: no reduction
 * leaves anything out, so a person sees every move that a scheduler could choose. States are numbered from 0, the
 * initial one, in the order of their depth; a move is known by the index that the kernel gives it, so a path of
 * picks is a trace.
 *
 * <p>Nobody looks past a fault: the state behind it is kept, marked, and has no moves. Where more states are met
 * than may be kept, the known ones are explored to their end and moves to others lead to {@link #UNKNOWN}.
 *
 * <p>Immutable; any number of threads may read it. What takes a kernel is done by {@link StateWords}, one per
 * thread.
 */
public final class StateSpace {
	/** The largest number of states that are kept where nothing else is said. */
	public static final int DEFAULT_LIMIT = 5_000;
	/** More states than this are never kept: for those there is the checker. */
	public static final int MAXIMUM_LIMIT = 200_000;
	/** The target of a move to a state that was not kept. */
	public static final int UNKNOWN = -1;

	private final CompiledSystem system;
	private final SpaceTable table;
	private final StateGraph graph;
	private final Limit limit;

	StateSpace(CompiledSystem system, SpaceTable table, StateGraph graph, Limit limit) {
		this.system = system;
		this.table = table;
		this.graph = graph;
		this.limit = limit;
	}

	/** Explores a system; states that differ only in values that nobody can use any more are one. */
	public static StateSpace explore(CompiledSystem system, int limit, ProgressListener listener) {
		return explore(system, limit, Forgetting.DEAD_VALUES, listener);
	}

	/**
	 * Explores a system on the calling thread.
	 *
	 * @param limit      the largest number of states to keep, from 1 to {@value #MAXIMUM_LIMIT}
	 * @param forgetting which states are one
	 * @param listener   hears how far the exploration has come and may end it; then what is known so far is returned
	 * @throws IllegalArgumentException if the limit is out of its range
	 */
	public static StateSpace explore(CompiledSystem system, int limit, Forgetting forgetting, ProgressListener listener) {
		return new SpaceSearch(system, limit, forgetting, listener).run();
	}

	/**
	 * Explores what can follow a state, which has the number 0; whatever tells of depths and paths begins there.
	 *
	 * @param from  a state that a kernel has made; copied
	 * @param limit as for {@link #explore}
	 */
	public static StateSpace exploreFrom(CompiledSystem system, State from, int limit, ProgressListener listener) {
		return new SpaceSearch(system, limit, Forgetting.DEAD_VALUES, listener).run(from.copy());
	}

	public CompiledSystem system() {
		return system;
	}

	/** The number of states. */
	public int size() {
		return table.size();
	}

	/** The number of moves. */
	public int moveCount() {
		return table.moveCount();
	}

	/** The largest depth of a state. */
	public int depth() {
		return depth(size() - 1);
	}

	/** Whether all states and moves are known. */
	public boolean isComplete() {
		return limit == null;
	}

	/** What ended the exploration before it was complete. */
	public Optional<Limit> limit() {
		return Optional.ofNullable(limit);
	}

	/** The fewest moves that lead to a state. */
	public int depth(int state) {
		return table.depth(state);
	}

	/** The state from which a state was reached first; -1 for the initial one. */
	public int predecessor(int state) {
		return table.predecessor(state);
	}

	/** The move of {@link #predecessor} by which a state was reached first. */
	public int pick(int state) {
		return table.pick(state);
	}

	/** The number of moves that are known to be possible in a state. */
	public int moveCount(int state) {
		return table.endMove(state) - table.firstMove(state);
	}

	/** A move of a state, by its index in the order of the kernel. */
	public SpaceMove move(int state, int pick) {
		return table.move(table.firstMove(state) + pick, pick);
	}

	/** All moves of a state in the order of the kernel. */
	public List<SpaceMove> moves(int state) {
		SpaceMove[] moves = new SpaceMove[moveCount(state)];
		for (int pick = 0; pick < moves.length; pick++) {
			moves[pick] = move(state, pick);
		}
		return List.of(moves);
	}

	/** The state to which a move leads, or {@link #UNKNOWN}. */
	public int target(int state, int pick) {
		return table.target(table.firstMove(state) + pick);
	}

	/** Whether all moves of a state and all states behind them are known. */
	public boolean isExplored(int state) {
		return !has(state, StateMark.OPEN);
	}

	/** What is remarkable about a state. */
	public Set<StateMark> marks(int state) {
		EnumSet<StateMark> marks = EnumSet.noneOf(StateMark.class);
		for (StateMark mark : StateMark.values()) {
			if (has(state, mark)) {
				marks.add(mark);
			}
		}
		return Collections.unmodifiableSet(marks);
	}

	/** Whether a state has a mark. */
	public boolean has(int state, StateMark mark) {
		return table.states(mark).get(state);
	}

	/** The states with a mark; the caller may change the set. */
	public BitSet with(StateMark mark) {
		return (BitSet) table.states(mark).clone();
	}

	/**
	 * The processes, no daemons, that can never move again: in a deadlock those that wait; elsewhere those that are stuck
	 * while others can go on for ever. Not every state in which there are any is a partial deadlock: that is one from
	 * which no larger such set can be reached.
	 *
	 * @return not to be changed
	 */
	public BitSet stuck(int state) {
		return table.stuck(state);
	}

	/** The rule that was broken on the way to a state, or null. */
	public Fault fault(int state) {
		return table.fault(state);
	}

	/** The properties that have to hold in a state and do not. */
	public List<PropertyInfo> violated(int state) {
		return table.violated(state);
	}

	/** The picks of a shortest path to a state. */
	public int[] path(int state) {
		int[] picks = new int[depth(state)];
		for (int at = state; at > 0; at = predecessor(at)) {
			picks[depth(at) - 1] = table.pick(at);
		}
		return picks;
	}

	/**
	 * The state to which picks lead from another one.
	 *
	 * @return {@link #UNKNOWN} if there is no such move, or it is not known where it leads
	 */
	public int follow(int from, int... picks) {
		int state = from;
		for (int pick : picks) {
			if (state == UNKNOWN || pick < 0 || pick >= moveCount(state)) {
				return UNKNOWN;
			}
			state = target(state, pick);
		}
		return state;
	}

	/** How far every state is from the states of a set. */
	public GoalDistances distancesTo(BitSet goals) {
		return GoalDistances.of(this, table, goals);
	}

	/** A copy of the content of a state. */
	public State state(int state) {
		return table.state(state).copy();
	}

	/** The content of a state; not to be changed. */
	State content(int state) {
		return table.state(state);
	}

	/** What the graph analyses know of the moves; its edges have the numbers of the moves. */
	StateGraph graph() {
		return graph;
	}

	SpaceTable table() {
		return table;
	}
}
