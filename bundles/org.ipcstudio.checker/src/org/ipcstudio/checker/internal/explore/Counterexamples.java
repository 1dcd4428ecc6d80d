package org.ipcstudio.checker.internal.explore;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.checker.internal.store.StateStore;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepRecorder;

/** Makes the moves to a state of the store once more, on a kernel that forgets nothing, and tells what they are. */
final class Counterexamples {
	private final Kernel kernel;
	private final StateStore store;

	/**
	 * A path that was gone again.
	 *
	 * @param steps what was done
	 * @param state the state at its end
	 */
	record Path(List<Step> steps, State state) {
	}

	Counterexamples(CompiledSystem system, StateStore store) {
		kernel = new Kernel(system, Forgetting.NOTHING);
		this.store = store;
	}

	/** The kernel on which the paths are gone. */
	Kernel kernel() {
		return kernel;
	}

	/** A shortest path to a state. */
	Path to(int state) {
		return go(picks(state, 0));
	}

	/** A shortest path to a state and a move there. */
	Path to(int state, int move) {
		int[] picks = picks(state, move < 0 ? 0 : 1);
		if (move >= 0) {
			picks[picks.length - 1] = move;
		}
		return go(picks);
	}

	/** A shortest path to a state and more moves from there. */
	Path to(int state, int[] moves) {
		int[] picks = picks(state, moves.length);
		System.arraycopy(moves, 0, picks, picks.length - moves.length, moves.length);
		return go(picks);
	}

	/** The moves of a shortest path, with room behind them. */
	private int[] picks(int state, int room) {
		int length = 0;
		for (int s = state; s != StateStore.NONE && store.predecessor(s) != StateStore.NONE; s = store.predecessor(s)) {
			length++;
		}
		int[] picks = new int[length + room];
		for (int s = state; length > 0; s = store.predecessor(s)) {
			picks[--length] = store.move(s);
		}
		return picks;
	}

	private Path go(int[] picks) {
		List<Step> steps = new ArrayList<>();
		StepRecorder recorder = new StepRecorder(kernel, event -> {
			// the steps are returned, the waits come from the diagnosis
		});
		for (int pick : picks) {
			steps.add(recorder.make(pick));
		}
		return new Path(steps, recorder.state());
	}
}
