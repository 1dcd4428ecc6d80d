package org.ipcstudio.checker.internal.explore;

import java.util.List;

import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.internal.graph.Components;
import org.ipcstudio.checker.internal.graph.PartialDeadlocks;
import org.ipcstudio.checker.internal.graph.StateGraph;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.checker.internal.store.StateStore;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;

/**
 * Goes through all reachable states, breadth-first, and shows every state and every move to the judges. Where a judge
 * does not want to look past a move, its successor is not a state of the exploration.
 */
final class Exploration {
	/** Kept free for the analyses of the graph. */
	private static final long RESERVE_PER_STATE = Components.BYTES_PER_STATE + PartialDeadlocks.BYTES_PER_STATE;
	/** The number of the move that is the start of the system, and of the state before it. */
	private static final int START = -1;

	private final Kernel kernel;
	private final StateStore store;
	private final StateGraph graph;
	private final EdgeLabels labels;
	private final MemoryMeter meter;
	private final Budget budget;
	private final List<StateJudge> stateJudges;
	private final List<MoveJudge> moveJudges;
	private final Visit visit;
	private final State successor;
	private int explored;
	private int levelEnd = 1;
	private int depth;
	private long transitions;
	private Limit limit;

	/** @param graph takes the edges; null if nobody needs them */
	Exploration(Kernel kernel, StateStore store, StateGraph graph, MemoryMeter meter, Budget budget,
			List<StateJudge> stateJudges, List<MoveJudge> moveJudges) {
		this.kernel = kernel;
		this.store = store;
		this.graph = graph;
		this.meter = meter;
		this.budget = budget;
		this.stateJudges = List.copyOf(stateJudges);
		this.moveJudges = List.copyOf(moveJudges);
		labels = graph == null ? null : new EdgeLabels(graph.sets(), kernel.system().processCount());
		successor = kernel.start();
		visit = new Visit(kernel, successor.copy());
	}

	/** Explores until everything is explored or a limit is reached. */
	void run() {
		if (isLookedPast(START, kernel.effects())) {
			add(START);
			while (explored < store.size() && limit == null) {
				exploreNext();
			}
		}
	}

	private void judgeState() {
		try {
			stateJudges.forEach(judge -> judge.judge(visit));
		} catch (LimitException e) {
			limit = e.limit();
		}
	}

	private void exploreNext() {
		if (budget.isSpent(this)) {
			limit = budget.spent();
			return;
		}
		if (graph != null && !meter.hasRoomFor(store.size() * RESERVE_PER_STATE)) {
			limit = Limit.MEMORY;
			return;
		}
		if (explored == levelEnd) {
			depth++;
			levelEnd = store.size();
		}
		store.load(explored, visit.state());
		visit.begin(explored);
		boolean inAtomic = kernel.atomicRunner(visit.state()) >= 0;
		if (!inAtomic) {
			judgeState();
		}
		if (limit == null) {
			makeMoves(inAtomic);
		}
		if (limit == null) {
			explored++;
		}
	}

	private void makeMoves(boolean inAtomic) {
		if (graph != null) {
			labels.begin(visit, inAtomic);
		}
		for (int move = 0; move < visit.moves().size(); move++) {
			successor.copyFrom(visit.state());
			Effects effects = kernel.apply(successor, visit.moves(), move);
			transitions++;
			int target = isLookedPast(move, effects) ? add(move) : StateGraph.NOWHERE;
			if (limit != null) {
				break;
			}
			if (graph != null) {
				graph.addEdge(target, labels.label(visit, move, effects));
			}
		}
		if (graph != null) {
			endState();
		}
	}

	private void endState() {
		if (limit == null) {
			graph.endState();
		} else {
			graph.abandonState();
		}
	}

	private boolean isLookedPast(int move, Effects effects) {
		boolean past = true;
		for (MoveJudge judge : moveJudges) {
			past &= judge.judge(visit, move, successor, effects);
		}
		return past;
	}

	private int add(int move) {
		int state = store.add(successor, visit.index(), move);
		if (state == StateStore.FULL) {
			limit = store.isOutOfMemory() ? Limit.MEMORY : Limit.STATES;
		}
		return state;
	}

	void tell(ProgressListener listener) {
		listener.explored(store.size(), explored, transitions, depth, meter.held());
	}

	/** What ended the exploration before it was complete; null if nothing did. */
	Limit limit() {
		return limit;
	}

	/** The number of moves that were made. */
	long transitions() {
		return transitions;
	}

	/** The largest number of moves that an explored state is away from the initial one. */
	int depth() {
		return depth;
	}

	/** The number of states found. */
	int states() {
		return store.size();
	}
}
