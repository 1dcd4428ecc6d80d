package org.ipcstudio.checker.internal.explore;

import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.internal.graph.Patience;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.checker.internal.store.StateCodec;
import org.ipcstudio.checker.internal.store.StateStore;
import org.ipcstudio.engine.kernel.Accesses;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;

/**
 * Finds the accesses of an atomic block: those that the whole move makes, whichever way it goes. Runs the block, on
 * copies of the state and on a kernel of its own, until it has ended or has to wait.
 */
final class AtomicAccesses {
	private final Kernel kernel;
	private final Growth growth;
	private final Patience patience;
	private final StateStore inside;
	private final Moves moves = new Moves();
	private final State current;
	private final State next;

	/** @param forgetting what the kernel of the states forgets that are looked at */
	AtomicAccesses(CompiledSystem system, Forgetting forgetting, Growth growth, MemoryMeter meter, Patience patience) {
		kernel = new Kernel(system, forgetting);
		this.growth = growth;
		this.patience = patience;
		inside = new StateStore(new StateCodec(system), meter, Long.MAX_VALUE);
		current = kernel.start();
		next = current.copy();
	}

	/**
	 * Adds the accesses of the block that a process is about to begin, or to go on with, in a state.
	 *
	 * @throws LimitException if there is not enough memory or time to run it
	 */
	void collect(State state, int process, Accesses accesses) {
		inside.clear();
		follow(state, process, accesses);
		for (int i = 0; i < inside.size(); i++) {
			patience.spend();
			inside.load(i, current);
			follow(current, process, accesses);
		}
	}

	private void follow(State state, int process, Accesses accesses) {
		kernel.moves(state, moves);
		kernel.context().enter(process);
		kernel.operation(state, process).accesses(kernel.context(), accesses);
		for (int move = 0; move < moves.size(); move++) {
			if (moves.process(move) == process || moves.partner(move) == process) {
				next.copyFrom(state);
				kernel.apply(next, moves, move);
				if (kernel.effects().fault() == null && kernel.atomicRunner(next) == process
						&& growth.isWithin(state, next)
						&& inside.add(next, StateStore.NONE, move) == StateStore.FULL) {
					throw new LimitException(Limit.MEMORY);
				}
			}
		}
	}
}
