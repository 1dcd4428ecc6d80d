package org.ipcstudio.checker.internal.explore;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepRecorder;

/**
 * Finds out by which moves a state was first reached, makes them once more on a kernel that forgets nothing, and tells what
 * they are.
 */
final class Counterexamples {
	private final Kernel kernel;
	/** The one whose states were found. */
	private final Kernel forgetful;
	private final FoundStates states;
	private final Moves moves = new Moves();
	private final State from;
	private final State next;
	private final State to;

	/**
	 * A path that was gone again.
	 *
	 * @param steps what was done
	 * @param state the state at its end
	 */
	record Path(List<Step> steps, State state) {
	}

	/** @param forgetful a kernel like the one that the states were found with */
	Counterexamples(Kernel forgetful, FoundStates states) {
		kernel = new Kernel(forgetful.system(), Forgetting.NOTHING);
		this.forgetful = forgetful;
		this.states = states;
		from = forgetful.start();
		next = from.copy();
		to = from.copy();
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
		for (int s = state; s > 0; s = states.predecessor(s)) {
			length++;
		}
		int[] picks = new int[length + room];
		for (int s = state; length > 0; s = states.predecessor(s)) {
			picks[--length] = move(states.predecessor(s), s);
		}
		return picks;
	}

	/** The first move that leads from one state to another. */
	private int move(int source, int target) {
		states.load(source, from);
		states.load(target, to);
		forgetful.moves(from, moves);
		for (int move = 0; move < moves.size(); move++) {
			next.copyFrom(from);
			forgetful.apply(next, moves, move);
			if (next.equals(to)) {
				return move;
			}
		}
		throw new IllegalStateException("no move leads from state %d to state %d".formatted(source, target));
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
