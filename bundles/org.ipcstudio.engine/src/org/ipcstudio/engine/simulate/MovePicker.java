package org.ipcstudio.engine.simulate;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.operations.Communicate;

/**
 * Plays the part of nature once it is decided whose turn it is: draws one of the moves of a process. All are equally
 * likely, except that a network drops messages with its own probability, and that what can still happen goes before a
 * time-out.
 */
final class MovePicker {
	/** A priority that every move has. */
	static final int ANY = Integer.MIN_VALUE;

	private final Chance chance;

	MovePicker(Chance chance) {
		this.chance = chance;
	}

	/**
	 * Draws from the ready moves {@code from} to {@code to} - 1, which are all of one process, one that has at least a
	 * priority.
	 */
	int pick(Choice choice, int from, int to, int least) {
		if (to - from == 1) {
			return from;
		}
		int usual = 0;
		int timeOuts = 0;
		boolean lossy = false;
		for (int i = from; i < to; i++) {
			if (admits(choice, i, least)) {
				switch (choice.kind(i)) {
					case Moves.DROP -> lossy = true;
					case Moves.TIMEOUT -> timeOuts++;
					default -> usual++;
				}
			}
		}
		boolean late = usual == 0;
		int picked = nth(choice, from, least, late, chance.below(late ? timeOuts : usual));
		return lossy ? lose(choice, from, to, picked) : picked;
	}

	private int nth(Choice choice, int from, int least, boolean late, int n) {
		int left = n;
		for (int i = from;; i++) {
			int kind = choice.kind(i);
			if (admits(choice, i, least) && kind != Moves.DROP && (kind == Moves.TIMEOUT) == late && left-- == 0) {
				return i;
			}
		}
	}

	private static boolean admits(Choice choice, int i, int least) {
		return least == ANY || choice.priority(i) >= least;
	}

	/** Perhaps replaces the sending of a message by its loss. */
	private int lose(Choice choice, int from, int to, int picked) {
		int branch = choice.moves().branch(choice.move(picked));
		for (int i = from; choice.kind(picked) == Moves.TAKE && i < to; i++) {
			if (choice.kind(i) == Moves.DROP && choice.moves().branch(choice.move(i)) == branch) {
				return chance.happens(loss(choice, choice.process(i), branch)) ? i : picked;
			}
		}
		return picked;
	}

	private static double loss(Choice choice, int process, int branch) {
		Context c = choice.kernel().enter(choice.state());
		c.enter(process);
		Communicate send = (Communicate) choice.kernel().operation(choice.state(), process);
		return choice.system().queue(send.alternative(branch).queue(c)).loss();
	}
}
