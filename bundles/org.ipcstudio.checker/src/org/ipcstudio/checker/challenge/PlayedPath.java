package org.ipcstudio.checker.challenge;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepDescriber;

/**
 * The moves that were made since the start, and the states between them, in the kernel and in the explored space. Goes
 * forward by moves and back by taking them back. Not thread-safe.
 */
final class PlayedPath {
	private final Kernel kernel;
	private final StateSpace space;
	private final StepDescriber describer;
	private final Moves moves = new Moves();
	private final List<State> states = new ArrayList<>();
	private final List<Integer> numbers = new ArrayList<>();
	private final List<Fault> faults = new ArrayList<>();
	private final List<Step> steps = new ArrayList<>();

	/** @param space the states that are known; it begins at the initial state */
	PlayedPath(CompiledSystem system, StateSpace space) {
		this.space = space;
		kernel = new Kernel(system, Forgetting.NOTHING);
		describer = new StepDescriber(kernel);
		State start = kernel.start();
		arrive(start, 0, kernel.effects().fault());
	}

	private void arrive(State state, int number, Fault fault) {
		states.add(state);
		numbers.add(number);
		faults.add(fault);
		look();
	}

	/** Lists the moves of the present state; there is none behind a fault. */
	private void look() {
		moves.clear();
		if (fault() == null) {
			kernel.moves(state(), moves);
		}
	}

	/** The number of moves that were made. */
	int length() {
		return steps.size();
	}

	/** The present state; not to be changed. */
	State state() {
		return states.getLast();
	}

	/** The number of the present state in the space; {@link StateSpace#UNKNOWN} if it was not kept there. */
	int number() {
		return numbers.getLast();
	}

	/** The rule that the last move broke; null if it broke none. */
	Fault fault() {
		return faults.getLast();
	}

	/** The moves that the present state offers; not to be changed. */
	Moves moves() {
		return moves;
	}

	/** The numbers of all states on the path in the space. */
	int[] numbers() {
		return numbers.stream().mapToInt(Integer::intValue).toArray();
	}

	int[] picks() {
		return steps.stream().mapToInt(Step::pick).toArray();
	}

	List<Step> steps() {
		return List.copyOf(steps);
	}

	/** What a move would be. */
	Step describe(int pick) {
		return describer.describe(state(), moves, pick, length() + 1L, 0);
	}

	/** Makes one of the moves that the present state offers. */
	Step make(int pick) {
		Step step = describe(pick);
		State next = state().copy();
		Effects effects = kernel.apply(next, moves, pick);
		Fault fault = effects.fault();
		Step made = fault == null ? step : step.withNote(fault.message());
		steps.add(made);
		arrive(next, number() == StateSpace.UNKNOWN ? StateSpace.UNKNOWN : space.follow(number(), pick), fault);
		return made;
	}

	/** Takes back the last move. */
	void takeBack() {
		steps.removeLast();
		states.removeLast();
		numbers.removeLast();
		faults.removeLast();
		look();
	}
}
