package org.ipcstudio.engine.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;

/**
 * Makes the moves of a path from the initial state, given as indices into the moves of the kernel, and records it. This
 * is how a path that was found by a search becomes a trace: no time passes in it, and a process waits iff the kernel
 * offers no move in which it takes part. Used by one thread.
 */
public final class StepRecorder {
	private final Kernel kernel;
	private final Consumer<? super TraceEvent> sink;
	private final StepDescriber describer;
	private final WaitRecorder waits;
	private final Moves moves = new Moves();
	private final State state;
	private final boolean[] moving;
	private long steps;

	/**
	 * Starts at the initial state.
	 *
	 * @param kernel a kernel that is not forgetful, so that all values are there to be shown
	 * @param sink   hears of every event
	 */
	public StepRecorder(Kernel kernel, Consumer<? super TraceEvent> sink) {
		this.kernel = kernel;
		this.sink = sink;
		describer = new StepDescriber(kernel);
		waits = new WaitRecorder(kernel, sink);
		moving = new boolean[kernel.system().processCount()];
		state = kernel.start();
		look();
	}

	/** The steps of the path with these picks. */
	public static List<Step> steps(Kernel kernel, int[] picks) {
		List<Step> steps = new ArrayList<>();
		StepRecorder recorder = new StepRecorder(kernel, event -> {
			// only the steps are wanted
		});
		for (int pick : picks) {
			steps.add(recorder.make(pick));
		}
		return steps;
	}

	/** The present state; changes with every step. */
	public State state() {
		return state;
	}

	/** The moves that the present state offers. */
	public Moves moves() {
		return moves;
	}

	/** What the last step did; what the start did, before the first one. */
	public Effects effects() {
		return kernel.effects();
	}

	/** What a move would be, as the next step; makes nothing. */
	public Step describe(int pick) {
		return describer.describe(state, moves, pick, steps + 1, 0);
	}

	/**
	 * Makes a move.
	 *
	 * @param pick an index into {@link #moves()}
	 * @return the step; where it broke a rule, its action says which
	 */
	public Step make(int pick) {
		Step step = describe(pick);
		steps++;
		Effects effects = kernel.apply(state, moves, pick);
		if (effects.fault() != null) {
			step = step.withNote(effects.fault().message());
		}
		sink.accept(step);
		for (int i = 0; i < effects.size(); i++) {
			waits.end(effects.process(i), 0);
		}
		look();
		return step;
	}

	/** Sees who can move now. */
	private void look() {
		kernel.moves(state, moves);
		if (kernel.atomicRunner(state) >= 0) {
			return; // the others are only held up for a moment
		}
		Arrays.fill(moving, false);
		for (int i = 0; i < moves.size(); i++) {
			moving[moves.process(i)] = true;
			if (moves.partner(i) >= 0) {
				moving[moves.partner(i)] = true;
			}
		}
		for (int process = 0; process < moving.length; process++) {
			boolean waiting = !moving[process] && kernel.operation(state, process) != null;
			if (!waiting) {
				waits.end(process, 0);
			} else if (!waits.isWaiting(process)) {
				waits.begin(state, process, 0);
			}
		}
	}
}
