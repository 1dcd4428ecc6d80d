package org.ipcstudio.checker.space;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.internal.explore.DeadlockJudge;
import org.ipcstudio.checker.internal.explore.PropertyJudge;
import org.ipcstudio.checker.internal.graph.EdgeLabel;
import org.ipcstudio.checker.internal.graph.ProcessSets;
import org.ipcstudio.checker.internal.graph.StateGraph;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.FaultKind;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.State;

/** Explores a system breadth-first into a {@link SpaceTable}, and judges every state. Used once. */
final class SpaceSearch {
	/** Between two words to the listener. */
	private static final int STATES_BETWEEN_NEWS = 256;

	private final CompiledSystem system;
	private final Kernel kernel;
	private final int limit;
	private final ProgressListener listener;
	private final SpaceTable table = new SpaceTable();
	private final Map<State, Integer> numbers = new HashMap<>();
	private final Map<Broken, Integer> brokenNumbers = new HashMap<>();
	private final MemoryMeter meter = new MemoryMeter(Long.MAX_VALUE);
	private final ProcessSets sets = new ProcessSets();
	private final StateGraph graph = new StateGraph(sets, meter);
	private final Moves moves = new Moves();
	private Limit reached;

	/** A state behind a fault: not the same as one in which a process has ended in another way. */
	private record Broken(State state, Fault fault) {
	}

	SpaceSearch(CompiledSystem system, int limit, Forgetting forgetting, ProgressListener listener) {
		if (limit < 1 || limit > StateSpace.MAXIMUM_LIMIT) {
			throw new IllegalArgumentException("the limit of states is from 1 to " + StateSpace.MAXIMUM_LIMIT);
		}
		this.system = system;
		this.limit = limit;
		this.listener = listener;
		kernel = new Kernel(system, forgetting);
	}

	/** Explores from the initial state. */
	StateSpace run() {
		State start = kernel.start();
		table.mark(find(start, kernel.effects().fault(), -1, -1), StateMark.START);
		return explore();
	}

	/** Explores what can follow a state behind which there is no fault. */
	StateSpace run(State from) {
		find(from, null, -1, -1);
		return explore();
	}

	private StateSpace explore() {
		int state = 0;
		for (; state < table.size() && !isCancelled(state); state++) {
			expand(state);
		}
		for (; state < table.size(); state++) {
			table.mark(state, StateMark.OPEN);
		}
		StuckProcesses.find(system, graph, table, meter);
		return new StateSpace(system, table, graph, reached);
	}

	private boolean isCancelled(int state) {
		if (state % STATES_BETWEEN_NEWS == 0) {
			listener.explored(table.size(), state, table.moveCount(), table.depth(state), meter.held());
			reached = listener.isCancelled() ? Limit.CANCELLED : reached;
		}
		return reached == Limit.CANCELLED;
	}

	/** The number of a state, which is kept if it is new and there is room for it. */
	private int find(State state, Fault fault, int predecessor, int pick) {
		Integer known = fault == null ? numbers.get(state) : brokenNumbers.get(new Broken(state, fault));
		if (known != null) {
			return known;
		}
		if (table.size() == limit) {
			reached = Limit.STATES;
			return StateSpace.UNKNOWN;
		}
		State kept = state.copy();
		int number = table.add(kept, predecessor, pick);
		if (fault == null) {
			numbers.put(kept, number);
		} else {
			brokenNumbers.put(new Broken(kept, fault), number);
			table.setFault(number, fault);
			table.mark(number, fault.kind() == FaultKind.ASSERTION ? StateMark.ASSERTION : StateMark.FAULT);
		}
		return number;
	}

	private void expand(int number) {
		State state = table.state(number);
		boolean known = true;
		if (table.fault(number) == null) {
			kernel.moves(state, moves);
			boolean inAtomic = kernel.atomicRunner(state) >= 0;
			judge(number, state, inAtomic);
			EdgeLabels labels = new EdgeLabels(kernel, sets, state, inAtomic);
			State next = state.copy();
			for (int move = 0; move < moves.size(); move++) {
				next.copyFrom(state);
				Effects effects = kernel.apply(next, moves, move);
				EdgeLabel label = labels.of(moves, move, effects);
				int target = find(next, effects.fault(), number, move);
				table.addMove(moves.process(move), moves.partner(move), target);
				graph.addEdge(target, label);
				known &= target != StateSpace.UNKNOWN;
			}
		}
		table.endState();
		graph.endState();
		if (!known) {
			table.mark(number, StateMark.OPEN);
		}
	}

	private void judge(int number, State state, boolean inAtomic) {
		if (inAtomic) {
			table.mark(number, StateMark.IN_ATOMIC);
			return;
		}
		judge(number, state, PropertyInfo.Kind.ALWAYS);
		if (moves.isEmpty()) {
			List<Integer> waiting = DeadlockJudge.waiting(kernel, state);
			table.mark(number, waiting.isEmpty() ? StateMark.END : StateMark.DEADLOCK);
			if (waiting.isEmpty()) {
				judge(number, state, PropertyInfo.Kind.FINALLY);
			} else {
				BitSet stuck = new BitSet();
				waiting.forEach(stuck::set);
				table.setStuck(number, stuck);
			}
		}
	}

	private void judge(int number, State state, PropertyInfo.Kind kind) {
		for (PropertyInfo property : system.properties()) {
			if (property.kind() != kind) {
				continue;
			}
			boolean fault = PropertyJudge.isFault(property, kernel, state);
			if (fault || PropertyJudge.isViolated(property, kernel, state)) {
				table.mark(number, fault ? StateMark.FAULT : StateMark.ASSERTION);
				table.addViolated(number, property);
			}
		}
	}
}
