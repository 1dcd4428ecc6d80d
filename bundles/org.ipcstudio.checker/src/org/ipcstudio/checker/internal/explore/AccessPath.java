package org.ipcstudio.checker.internal.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.engine.kernel.AtomicState;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;

/**
 * Finds the moves by which a process makes its next access to a shared variable: one move, or the fewest moves through an
 * atomic block up to where others can move again.
 */
final class AccessPath {
	/** More states inside of one block are not looked at. */
	private static final int MOST_STATES = 10_000;
	private static final int[] NONE = {};

	private final CompiledSystem system;
	private final Kernel kernel;
	private final Moves moves = new Moves();

	/** A state inside of a block, how it was reached, and whether the access was made on the way. */
	private record Inside(State state, Inside before, int pick, boolean accessed) {
		int[] picks() {
			int length = 0;
			for (Inside i = this; i.before != null; i = i.before) {
				length++;
			}
			int[] picks = new int[length];
			for (Inside i = this; i.before != null; i = i.before) {
				picks[--length] = i.pick;
			}
			return picks;
		}
	}

	private record Seen(State state, boolean accessed) {
	}

	AccessPath(CompiledSystem system) {
		this.system = system;
		kernel = new Kernel(system, Forgetting.DEAD_VALUES);
	}

	/**
	 * The moves, as indices into those of the kernel.
	 *
	 * @param state a state in which nobody is in the middle of an atomic block
	 * @return with the access if there is a way with it, else without; where the block never ends after the access, up to the
	 *         access; empty if the process cannot move
	 */
	int[] find(State state, int process, int word) {
		if (state.words[system.process(process).base() + ProcessInfo.ATOMIC] != AtomicState.OUTSIDE) {
			return throughBlock(state, process, word);
		}
		kernel.moves(state, moves);
		for (int move = 0; move < moves.size(); move++) {
			if (takesPart(process, move)) {
				return new int[] { move };
			}
		}
		return NONE;
	}

	private boolean takesPart(int process, int move) {
		return moves.process(move) == process || moves.partner(move) == process;
	}

	private int[] throughBlock(State start, int process, int word) {
		List<Inside> open = new ArrayList<>(List.of(new Inside(start.copy(), null, -1, false)));
		Set<Seen> seen = new HashSet<>();
		int[] without = NONE;
		int[] endless = NONE;
		for (int n = 0; n < open.size(); n++) {
			if (open.size() > MOST_STATES) {
				return without;
			}
			Inside inside = open.get(n);
			boolean accessed = inside.accessed() || accesses(inside.state(), process, word);
			kernel.moves(inside.state(), moves);
			for (int move = 0; move < moves.size(); move++) {
				if (takesPart(process, move)) {
					State next = inside.state().copy();
					boolean over = kernel.apply(next, moves, move).fault() != null || kernel.atomicRunner(next) != process;
					Inside after = new Inside(next, inside, move, accessed);
					if (over && accessed) {
						return after.picks();
					}
					if (over) {
						without = without.length == 0 ? after.picks() : without;
					} else if (seen.add(new Seen(next, accessed))) {
						open.add(after);
						endless = accessed && endless.length == 0 ? after.picks() : endless;
					}
				}
			}
		}
		return endless.length > 0 ? endless : without;
	}

	private boolean accesses(State state, int process, int word) {
		boolean[] found = { false };
		kernel.enter(state).enter(process);
		kernel.operation(state, process).accesses(kernel.context(), (accessed, write, site) -> found[0] |= accessed == word);
		return found[0];
	}
}
