package org.ipcstudio.checker.challenge;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.ipcstudio.checker.space.StateMark;
import org.ipcstudio.checker.space.StateSpace;
import org.ipcstudio.checker.space.StateWords;

/**
 * Tells which states of a space are goals. A state is none in the middle of an atomic block, and a deadlock or
 * condition is not looked for behind a fault. Used by one thread.
 */
final class StateGoals {
	private final Goal goal;
	private final List<Integer> processes;
	private final Condition condition;

	/**
	 * @param processes the processes of a deadlock
	 * @param condition the condition of a {@link Goal.Reach}, else null
	 */
	StateGoals(Goal goal, List<Integer> processes, Condition condition) {
		this.goal = goal;
		this.processes = List.copyOf(processes);
		this.condition = condition;
	}

	/** The same for another thread. */
	StateGoals copy() {
		return new StateGoals(goal, processes, condition == null ? null : condition.copy());
	}

	/** All goals. */
	BitSet in(StateSpace space) {
		BitSet goals = new BitSet();
		for (int state = 0; state < space.size(); state++) {
			goals.set(state, isGoal(space, state));
		}
		return goals;
	}

	boolean isGoal(StateSpace space, int state) {
		return switch (goal) {
			case Goal.Deadlock deadlock -> deadlock.processes().isEmpty()
					? space.has(state, StateMark.DEADLOCK) || space.has(state, StateMark.PARTIAL_DEADLOCK)
					: processes.stream().allMatch(space.stuck(state)::get);
			case Goal.Assertion assertion -> space.has(state, StateMark.ASSERTION);
			case Goal.Fault fault -> space.has(state, StateMark.FAULT);
			case Goal.Reach reach -> space.fault(state) == null && !space.has(state, StateMark.IN_ATOMIC)
					&& condition.holds(space.state(state));
			case Goal.Starvation starvation -> false;
		};
	}

	/** Whether a fault is what is looked for. */
	boolean isFault(boolean assertion) {
		return assertion ? goal instanceof Goal.Assertion : goal instanceof Goal.Fault;
	}

	/** Says how a goal is reached, in a full sentence. */
	String sentence(StateSpace space, int state) {
		Optional<String> defect = goal instanceof Goal.Reach ? Optional.empty() : new StateWords(space).defect(state);
		return switch (goal) {
			case Goal.Deadlock deadlock -> "%s: %s".formatted(space.has(state, StateMark.DEADLOCK) ? "Deadlock"
					: "Partial deadlock", defect.orElse("nobody can go on."));
			case Goal.Reach reach -> "`%s` is true.".formatted(reach.condition());
			default -> defect.orElse("The goal is reached.");
		};
	}
}
