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
		int n = next(choice);
		last = choice.process(choice.first(n));
		return picker.pick(choice, choice.first(n), choice.end(n), MovePicker.ANY);
	}

	/** The process that comes next behind the last one in the circle of processes. */
	private int next(Choice choice) {
		for (int n = 0; n < choice.processCount(); n++) {
			if (choice.process(choice.first(n)) > last) {
				return n;
			}
		}
		return 0;
	}
}
