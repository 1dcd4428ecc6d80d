package org.ipcstudio.engine.simulate;

/** Draws a process, all that are ready being equally likely, and then one of its moves. */
public final class RandomStrategy implements Strategy {
	private final Chance chance;
	private final MovePicker picker;

	/** @param seed the same seed makes the same draws, on every Java platform */
	public RandomStrategy(long seed) {
		chance = new Chance(seed);
		picker = new MovePicker(chance);
	}

	@Override
	public int choose(Choice choice) {
		int processes = 0;
		for (int from = 0; from < choice.size(); from = choice.endOfProcess(from)) {
			processes++;
		}
		int from = 0;
		for (int left = chance.below(processes); left > 0; left--) {
			from = choice.endOfProcess(from);
		}
		return picker.pick(choice, from, choice.endOfProcess(from), MovePicker.ANY);
	}
}
