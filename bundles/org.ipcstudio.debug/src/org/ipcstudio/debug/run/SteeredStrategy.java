package org.ipcstudio.debug.run;

import java.util.SplittableRandom;

import org.ipcstudio.engine.simulate.Choice;
import org.ipcstudio.engine.simulate.Strategy;

/** Makes the move that the user has chosen, or one of the process that he steps through, and else leaves it to another strategy. */
final class SteeredStrategy implements Strategy {
	private final Strategy usual;
	private final SplittableRandom random = new SplittableRandom(0);
	private int pick = -1;
	private int preferred = -1;

	SteeredStrategy(Strategy usual) {
		this.usual = usual;
	}

	/** Makes a move next: an index among the moves of the kernel, of a move that is ready. */
	void makeNext(int newPick) {
		pick = newPick;
	}

	/** Makes moves of a process wherever it can move; -1 for nobody. */
	void prefer(int process) {
		preferred = process;
	}

	@Override
	public int choose(Choice choice) {
		int chosen = pick < 0 ? -1 : choice.indexOf(pick);
		pick = -1;
		if (chosen < 0 && preferred >= 0) {
			chosen = anyOfPreferred(choice);
		}
		return chosen < 0 ? usual.choose(choice) : chosen;
	}

	/** Each of its moves with the same probability. */
	private int anyOfPreferred(Choice choice) {
		int chosen = -1;
		int found = 0;
		for (int i = 0; i < choice.size(); i++) {
			boolean takesPart = choice.process(i) == preferred || choice.partner(i) == preferred;
			if (takesPart && random.nextInt(++found) == 0) {
				chosen = i;
			}
		}
		return chosen;
	}
}
