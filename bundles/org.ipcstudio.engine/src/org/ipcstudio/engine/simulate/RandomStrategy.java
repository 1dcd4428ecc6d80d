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
		int n = chance.below(choice.processCount());
		return picker.pick(choice, choice.first(n), choice.end(n), MovePicker.ANY);
	}
}
