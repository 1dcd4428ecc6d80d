package org.ipcstudio.debug.breakpoints;

import java.util.BitSet;
import java.util.function.IntPredicate;

import org.ipcstudio.debug.run.RunView;
import org.ipcstudio.engine.record.MoveEffect;
import org.ipcstudio.engine.record.RecordedMove;

/** A channel becomes full by a message. */
final class Filling implements Trigger {
	private final BitSet queues;

	/** @param queues the queues that it is about */
	Filling(BitSet queues) {
		this.queues = queues;
	}

	@Override
	public int find(RunView run, IntPredicate accepts) {
		RecordedMove move = run.move();
		boolean full = move.effect() == MoveEffect.SENT && queues.get(move.queue())
				&& run.state().count(move.queue()) >= run.recording().system().queue(move.queue()).capacity();
		return full && accepts.test(move.process()) ? move.process() : NOBODY;
	}
}
