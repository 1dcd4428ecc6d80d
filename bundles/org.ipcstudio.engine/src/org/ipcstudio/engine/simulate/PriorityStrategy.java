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
		int best = -1;
		for (int i = 0; i < choice.size(); i++) {
			if (best < 0 || goesBefore(choice, i, best)) {
				best = i;
			}
		}
		last = choice.process(best);
		int from = best;
		while (from > 0 && choice.process(from - 1) == last) {
			from--;
		}
		return picker.pick(choice, from, choice.endOfProcess(from), choice.priority(best));
	}

	private boolean goesBefore(Choice choice, int i, int best) {
		int urgency = Integer.compare(choice.priority(i), choice.priority(best));
		boolean wraps = choice.process(best) <= last && choice.process(i) > last;
		return urgency > 0 || urgency == 0 && wraps;
	}
}
