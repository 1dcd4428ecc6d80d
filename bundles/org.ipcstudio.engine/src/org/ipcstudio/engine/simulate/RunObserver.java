package org.ipcstudio.engine.simulate;

import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Observer;
import org.ipcstudio.engine.kernel.State;

/**
 * Hears of everything that happens in a run, in its order and in its thread. Nothing is put into words, so it costs little;
 * what the kernel tells between {@link #moving} and {@link #moved} is part of that move.
 */
public interface RunObserver extends Observer {
	/** Hears nothing. */
	RunObserver NONE = new RunObserver() {
	};

	/** Every process has come to its first operation; no move has been made. The state is the one that changes with each move. */
	default void started(State state, Effects effects) {
	}

	/**
	 * A move is about to be made.
	 *
	 * @param number its number in the run, from 1
	 * @param time   the virtual time in microseconds
	 * @param moves  the moves that the kernel offers
	 * @param move   which of them
	 */
	default void moving(long number, long time, Moves moves, int move) {
	}

	/** The move has been made. */
	default void moved(State state, Effects effects) {
	}

	/** A process begins to wait, or ceases to. */
	default void waits(int process, boolean begins, long time) {
	}

	/** A process begins to work or to transfer a message, or is through with it and at its next operation. */
	default void works(int process, boolean begins, long time) {
	}

	/**
	 * A bus or network takes on a message.
	 *
	 * @param receiver the other process of a rendezvous, or -1
	 * @param ticket   identifies the message until it is {@linkplain #delivers delivered}
	 */
	default void carries(int queue, int sender, int receiver, long ticket, long time) {
	}

	/** A message that a bus or network carried has arrived, or is carried no longer because nobody is to get it. */
	default void delivers(int queue, long ticket, long time) {
	}
}
