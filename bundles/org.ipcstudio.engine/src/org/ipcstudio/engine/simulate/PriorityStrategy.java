package org.ipcstudio.engine.simulate;

/**
 * Lets the most urgent process move, and processes of the same priority in turns. A rendezvous is as urgent as the more
 * urgent of its two processes.
 */
public final class PriorityStrategy implements Strategy {
	private final MovePicker picker;
	private int last = -1;

	/** @param seed for the draws among the moves of a process */
	public PriorityStrategy(long seed) {
		picker = new MovePicker(new Chance(seed));
	}

	@Override
	public int choose(Choice choice) {
		int best = 0;
		for (int n = 1; n < choice.processCount(); n++) {
			if (goesBefore(choice, n, best)) {
				best = n;
			}
		}
		last = choice.process(choice.first(best));
		return picker.pick(choice, choice.first(best), choice.end(best), priority(choice, best));
	}

	private boolean goesBefore(Choice choice, int n, int best) {
		int urgency = Integer.compare(priority(choice, n), priority(choice, best));
		boolean wraps = choice.process(choice.first(best)) <= last && choice.process(choice.first(n)) > last;
		return urgency > 0 || urgency == 0 && wraps;
	}

	/** The priority of the most urgent move of a process. */
	private static int priority(Choice choice, int n) {
		int priority = choice.priority(choice.first(n));
		for (int i = choice.first(n) + 1; i < choice.end(n); i++) {
			priority = Math.max(priority, choice.priority(i));
		}
		return priority;
	}
}
