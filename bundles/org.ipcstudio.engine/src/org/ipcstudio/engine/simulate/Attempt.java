package org.ipcstudio.engine.simulate;

import java.util.Arrays;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;

/**
 * Makes the moves of a changed run on the kernel, as far as they are possible: what is not, is left out. Ends where the
 * symptom shows, which may be earlier than it was. Where something else is wrong first, the attempt has failed.
 */
final class Attempt {
	private static final MoveKey[] NO_KEYS = {};

	private final Kernel kernel;
	private final Symptom symptom;
	private final Moves moves = new Moves();
	private long made;

	/**
	 * A run that shows the symptom at its end.
	 *
	 * @param keys  its moves
	 * @param picks their numbers among the moves of the kernel
	 */
	record Run(MoveKey[] keys, int[] picks) {
		int length() {
			return picks.length;
		}
	}

	Attempt(CompiledSystem system, Symptom symptom) {
		kernel = new Kernel(system, Forgetting.IRRELEVANT_DATA);
		this.symptom = symptom;
	}

	/** The number of moves that all attempts together have made. */
	long made() {
		return made;
	}

	/** To be told of moves that somebody else has made with {@link #kernel()}. */
	void noteMoves(long number) {
		made += number;
	}

	Kernel kernel() {
		return kernel;
	}

	/** Follows the numbers of recorded moves; null if they do not lead to the symptom. */
	Run follow(int[] picks) {
		return run(NO_KEYS, picks, null);
	}

	/** Makes these moves as far as they are possible; null if the symptom does not show. */
	Run run(MoveKey[] keys) {
		return run(keys, null, null);
	}

	/** Makes the moves of a run once more and tells each state on the way, the first one and the last one too. */
	void visit(Run run, List<? super State> states) {
		run(NO_KEYS, run.picks(), states);
	}

	private Run run(MoveKey[] wanted, int[] picks, List<? super State> states) {
		int most = picks == null ? wanted.length : picks.length;
		MoveKey[] keys = new MoveKey[most];
		int[] taken = new int[most];
		int length = 0;
		State state = kernel.start();
		PropertyWatch watch = new PropertyWatch(kernel, new Ticks());
		Fault fault = kernel.effects().fault();
		for (int i = 0;; i++) {
			if (states != null) {
				states.add(state.copy());
			}
			Boolean verdict = judge(state, fault, watch);
			if (verdict != null) {
				return verdict ? new Run(Arrays.copyOf(keys, length), Arrays.copyOf(taken, length)) : null;
			}
			int move = -1;
			while (i < most && (move = picks == null ? wanted[i].find(moves) : picks[i]) < 0) {
				i++;
			}
			if (i == most || move >= moves.size()) {
				return null;
			}
			keys[length] = MoveKey.of(moves, move);
			taken[length++] = move;
			made++;
			fault = kernel.apply(state, moves, move).fault();
		}
	}

	/** Whether the symptom shows; null if the run goes on. Lists the moves of the state. */
	private Boolean judge(State state, Fault fault, PropertyWatch watch) {
		if (fault != null) {
			return Symptom.broken(fault).equals(symptom);
		}
		kernel.moves(state, moves);
		if (kernel.atomicRunner(state) < 0 && watch.isViolated(state)) {
			return isViolation(watch);
		}
		if (!moves.isEmpty()) {
			return null;
		}
		Symptom.Stuck stuck = Symptom.stuck(kernel, state);
		if (stuck.places().isEmpty()) {
			return watch.isViolatedAtEnd(state) && isViolation(watch);
		}
		return stuck.equals(symptom);
	}

	private boolean isViolation(PropertyWatch watch) {
		return new Symptom.Violated(watch.violations().get(0).property()).equals(symptom);
	}
}
