package org.ipcstudio.engine.simulate;

import java.util.List;
import java.util.Optional;

import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.Trace;

/**
 * Repeats a recorded run move by move, at the recorded times, and stops behind its last step, or at the first step that
 * does not fit. Works with every trace whose picks are indices into the moves of the kernel, no matter who has made it;
 * whether a move is ready does not matter, because the trace knows better.
 */
public final class ReplayStrategy implements Strategy, FollowedRun {
	private final List<Step> steps;
	private final boolean changed;
	private int next;
	private Misfit misfit;

	/**
	 * Where a trace does not fit the system.
	 *
	 * @param expected the step that could not be repeated
	 * @param message  what is different, in full sentences
	 */
	public record Misfit(Step expected, String message) {
	}

	public ReplayStrategy(List<Step> steps) {
		this(steps, false);
	}

	private ReplayStrategy(List<Step> steps, boolean changed) {
		this.steps = List.copyOf(steps);
		this.changed = changed;
	}

	/**
	 * Repeats a run of a text that has changed since: a step fits if any move means the same, wherever it stands in the text
	 * by now, and whatever else is possible.
	 */
	public static ReplayStrategy ofChangedText(List<Step> steps) {
		return new ReplayStrategy(steps, true);
	}

	public ReplayStrategy(Trace trace) {
		this(trace.steps());
	}

	/** The number of steps that have been repeated. */
	public int repeated() {
		return next;
	}

	/** Whether the whole trace has been repeated. */
	public boolean isComplete() {
		return next == steps.size();
	}

	/** Where the trace does not fit; empty as long as it fits. */
	public Optional<Misfit> misfit() {
		return Optional.ofNullable(misfit);
	}

	/** Whether there is a step to come that has not been found not to fit. */
	@Override
	public boolean hasNext() {
		return misfit == null && !isComplete();
	}

	@Override
	public long nextTime() {
		return steps.get(next).time();
	}

	@Override
	public void noteEnd(String why) {
		if (hasNext()) {
			misfit = misfit(steps.get(next), why);
		}
	}

	@Override
	public int choose(Choice choice) {
		if (!hasNext()) {
			return STOP;
		}
		Step expected = steps.get(next);
		int count = choice.moves().size();
		int alike = changed ? alike(expected, choice) : STOP;
		if (alike >= 0) {
			next++;
			return choice.indexOf(alike);
		}
		if (expected.pick() >= count) {
			misfit = misfit(expected, count == 1 ? "only one move is possible here"
					: "only %d moves are possible here".formatted(count));
			return STOP;
		}
		Step found = choice.describeMove(expected.pick());
		if (!expected.isRepeatedBy(found)) {
			misfit = misfit(expected, "here this move is of %s, line %d: %s"
					.formatted(found.process(), found.line(), found.action()));
			return STOP;
		}
		next++;
		return choice.indexOf(expected.pick());
	}

	/** The move that means the same as a step, preferably the one that it was then; {@link #STOP} if there is none. */
	private static int alike(Step expected, Choice choice) {
		int count = choice.moves().size();
		if (expected.pick() < count && expected.isResembledBy(choice.describeMove(expected.pick()))) {
			return expected.pick();
		}
		for (int move = 0; move < count; move++) {
			if (expected.isResembledBy(choice.describeMove(move))) {
				return move;
			}
		}
		return STOP;
	}

	private static Misfit misfit(Step expected, String found) {
		return new Misfit(expected, "Step %d of the trace does not fit: it says that %s, line %d, made move %d, \"%s\", but %s."
				.formatted(expected.number(), expected.process(), expected.line(), expected.pick(), expected.action(), found));
	}
}
