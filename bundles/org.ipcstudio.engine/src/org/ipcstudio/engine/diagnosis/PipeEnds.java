package org.ipcstudio.engine.diagnosis;

import java.util.BitSet;
import java.util.List;

import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.State;

/** Who keeps an end of a pipe or fifo open, and whether it will ever be closed. */
final class PipeEnds {
	private final State state;
	private final Futures futures;

	PipeEnds(State state, Futures futures) {
		this.state = state;
		this.futures = futures;
	}

	/**
	 * The processes that keep an end open as {@code viewer} sees it: those who hold it, and the ancestors of those who
	 * have not been spawned yet. In a fifo the own end does not count.
	 */
	BitSet keepers(QueueInfo queue, boolean write, int viewer) {
		BitSet keepers = new BitSet();
		for (EndInfo end : ends(queue, write)) {
			if (queue.isFifo() && end.process() == viewer) {
				continue;
			}
			if (state.words[end.word()] != 0) {
				keepers.set(end.process());
			} else if (end.heldFromStart() && futures.hasNotStarted(end.process())) {
				int ancestor = futures.livingAncestor(end.process());
				if (ancestor >= 0) {
					keepers.set(ancestor);
				}
			}
		}
		return keepers;
	}

	/**
	 * The processes that together may close an end for good; none if one of those who keep it open never gives it up, as
	 * the waiting process does not while it waits.
	 */
	BitSet closers(QueueInfo queue, boolean write, int waiting) {
		BitSet keepers = keepers(queue, write, waiting);
		boolean all = keepers.stream().allMatch(p -> p != waiting && mayGiveUp(p, queue.id()));
		return all ? keepers : new BitSet();
	}

	private boolean mayGiveUp(int process, int queue) {
		Prospects prospects = futures.now(process);
		return prospects.ends || prospects.closes.get(queue);
	}

	/** Whether a process holds an end. */
	boolean holds(int process, QueueInfo queue, boolean write) {
		for (EndInfo end : ends(queue, write)) {
			if (end.process() == process) {
				return state.words[end.word()] != 0;
			}
		}
		return false;
	}

	private static List<EndInfo> ends(QueueInfo queue, boolean write) {
		return write ? queue.writeEnds() : queue.readEnds();
	}
}
