package org.ipcstudio.engine.simulate;

/** Lets the processes take turns, one move each; draws among several moves of a process. */
public final class RoundRobinStrategy implements Strategy {
	private final MovePicker picker;
	private int last = -1;

	/** @param seed for the draws among the moves of a process */
	public RoundRobinStrategy(long seed) {
		picker = new MovePicker(new Chance(seed));
	}

	@Override
	public int choose(Choice choice) {
		int from = next(choice, last);
		last = choice.process(from);
		return picker.pick(choice, from, choice.endOfProcess(from), MovePicker.ANY);
	}

	/** The first ready move of the process that comes next behind another in the circle of processes. */
	private static int next(Choice choice, int behind) {
		for (int i = 0; i < choice.size(); i++) {
			if (choice.process(i) > behind) {
				return i;
			}
		}
		return 0;
	}
}
