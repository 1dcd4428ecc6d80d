package org.ipcstudio.checker.internal.explore;

import java.util.BitSet;
import java.util.List;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.internal.graph.IgnoredMoves;
import org.ipcstudio.checker.internal.graph.Renaming;
import org.ipcstudio.checker.internal.graph.StateGraph;
import org.ipcstudio.checker.internal.packed.GraphBuilder;
import org.ipcstudio.checker.internal.packed.BitStateSearch;
import org.ipcstudio.checker.internal.packed.PackedSearch;
import org.ipcstudio.checker.internal.packed.Search;
import org.ipcstudio.checker.internal.packed.StateTest;
import org.ipcstudio.checker.internal.packed.Tabulation;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;

/**
 * Has all reachable states found, and shows the judges every state and move that may be worth a finding. Where a judge
 * does not want to look past a move, its successor is not a state of the exploration.
 */
final class Exploration implements Search.Observer, FoundStates {
	/** The number of the move that is the start of the system. */
	private static final int START = -1;

	private final Kernel kernel;
	private final Tabulation tables;
	private final Search search;
	private final MemoryMeter meter;
	private final Budget budget;
	private List<StateJudge> stateJudges = List.of();
	private List<MoveJudge> moveJudges = List.of();
	private final Visit visit;
	private final State successor;
	private Limit limit;

	/** @param kernel the one on which the judges look at states */
	Exploration(Kernel kernel, Tabulation tables, MemoryMeter meter, Budget budget, CheckOptions options) {
		this.kernel = kernel;
		this.tables = tables;
		this.meter = meter;
		this.budget = budget;
		successor = kernel.start();
		visit = new Visit(kernel, successor.copy());
		search = options.bitstate() ? new BitStateSearch(tables, meter, options.maxStates(), options.maxMemory())
				: new PackedSearch(tables, meter, options.maxStates(), options.threads());
	}

	/**
	 * Explores until everything is explored or a limit is reached.
	 *
	 * @param test tells which states have to be shown to the judges, apart from those without moves
	 */
	void run(StateTest test, List<StateJudge> judgesOfStates, List<MoveJudge> judgesOfMoves) {
		stateJudges = List.copyOf(judgesOfStates);
		moveJudges = List.copyOf(judgesOfMoves);
		kernel.start();
		if (isLookedPast(START, kernel.effects())) {
			search.run(test, this);
			noteRoom();
		}
	}

	@Override
	public boolean isSpent() {
		if (limit == null && budget.isSpent(this)) {
			limit = budget.spent();
		} else if (limit == null && !meter.hasRoomFor(0)) {
			limit = Limit.MEMORY;
		}
		return limit != null;
	}

	@Override
	public void look(int state) {
		load(state, visit.state());
		visit.begin(state);
		try {
			if (kernel.atomicRunner(visit.state()) < 0) {
				stateJudges.forEach(judge -> judge.judge(visit));
			}
			for (int move = 0; move < visit.moves().size(); move++) {
				successor.copyFrom(visit.state());
				isLookedPast(move, kernel.apply(successor, visit.moves(), move));
			}
		} catch (LimitException e) {
			limit = e.limit();
		}
	}

	private boolean isLookedPast(int move, Effects effects) {
		boolean past = true;
		for (MoveJudge judge : moveJudges) {
			past &= judge.judge(visit, move, successor, effects);
		}
		return past;
	}

	/**
	 * The graph of all explored states; not for a bit-state search, which knows none. Where only some of the moves of a state were made, goes on exploring until none is
	 * put off for ever; so it has to be called for what was explored to be complete.
	 *
	 * @throws LimitException if there is not enough time or memory
	 */
	StateGraph graph() {
		PackedSearch exact = (PackedSearch) search;
		StateGraph graph = build(exact);
		while (tables.isReducing()) {
			BitSet ignored = IgnoredMoves.find(graph, size(), GraphBuilder.enabled(tables, exact),
					tables.isExchanging(), meter, budget);
			if (ignored.isEmpty()) {
				break;
			}
			graph.close();
			exact.expandFully(ignored);
			noteRoom();
			if (limit != null) {
				throw new LimitException(limit);
			}
			graph = build(exact);
		}
		return graph;
	}

	private StateGraph build(PackedSearch exact) {
		StateGraph graph = new StateGraph(tables.sets(), meter);
		GraphBuilder.build(tables, exact, graph, () -> {
			budget.spend();
			if (!meter.hasRoomFor(0)) {
				throw new LimitException(Limit.MEMORY);
			}
		});
		return graph;
	}

	private void noteRoom() {
		if (limit == null && search.isFull()) {
			limit = search.isOutOfMemory() ? Limit.MEMORY : Limit.STATES;
		}
	}

	void tell(ProgressListener listener) {
		listener.explored(size(), search.explored(), transitions(), depth(), meter.held());
	}

	/** What ended the exploration before it was complete; null if nothing did. */
	Limit limit() {
		return limit;
	}

	/** The bytes that are kept for each state. */
	double bytesPerState() {
		return search.bytesPerState();
	}

	/** The number of moves that were made. */
	long transitions() {
		return search.transitions();
	}

	/** The largest number of moves that a state is away from the initial one. */
	int depth() {
		int depth = 0;
		for (int state = size() - 1; state > 0; state = predecessor(state)) {
			depth++;
		}
		return depth;
	}

	@Override
	public int size() {
		return search.size();
	}

	@Override
	public void load(int index, State state) {
		search.load(index, state);
	}

	@Override
	public int process(int index, int process) {
		return search.process(index, process);
	}

	@Override
	public Renaming renaming() {
		return search.renaming();
	}

	@Override
	public int predecessor(int index) {
		return search.predecessor(index);
	}
}
