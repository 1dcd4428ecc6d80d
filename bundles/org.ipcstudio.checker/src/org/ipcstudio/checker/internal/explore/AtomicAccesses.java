package org.ipcstudio.checker.internal.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.ipcstudio.engine.kernel.Accesses;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;

/**
 * Finds the accesses of an atomic block: those that the whole move makes, whichever way it goes. Runs the block, on
 * copies of the state and on a kernel of its own, until it has ended or has to wait.
 */
final class AtomicAccesses {
	private final Kernel kernel;
	private final Moves moves = new Moves();
	private final Moves inner = new Moves();

	AtomicAccesses(CompiledSystem system) {
		kernel = new Kernel(system, true);
	}

	/** Adds the accesses of the block that a process is about to begin, or to go on with, in a state. */
	void collect(State state, int process, Accesses accesses) {
		kernel.moves(state, moves);
		addAccesses(state, process, accesses);
		Set<State> seen = new HashSet<>();
		Deque<State> open = new ArrayDeque<>();
		for (int move = 0; move < moves.size(); move++) {
			if (moves.process(move) == process || moves.partner(move) == process) {
				follow(state, moves, move, process, seen, open);
			}
		}
		while (!open.isEmpty()) {
			State next = open.pop();
			kernel.moves(next, inner);
			addAccesses(next, process, accesses);
			for (int move = 0; move < inner.size(); move++) {
				follow(next, inner, move, process, seen, open);
			}
		}
	}

	private void addAccesses(State state, int process, Accesses accesses) {
		kernel.enter(state).enter(process);
		kernel.operation(state, process).accesses(kernel.context(), accesses);
	}

	private void follow(State state, Moves from, int move, int process, Set<State> seen, Deque<State> open) {
		State next = state.copy();
		kernel.apply(next, from, move);
		if (kernel.effects().fault() == null && kernel.atomicRunner(next) == process && seen.add(next)) {
			open.push(next);
		}
	}
}
