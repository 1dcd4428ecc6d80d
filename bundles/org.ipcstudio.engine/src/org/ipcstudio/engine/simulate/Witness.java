package org.ipcstudio.engine.simulate;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Observer;

/** Passes on what the kernel tells to those who keep the time and the numbers. */
final class Witness implements Observer {
	private static final int NOBODY = -1;

	private final CompiledSystem system;
	private final VirtualClock clock;
	private final ChannelMeter channels;
	private final boolean timed;
	private final RunObserver observer;
	private int loser = NOBODY;

	/** @param timed whether things take time */
	Witness(CompiledSystem system, VirtualClock clock, ChannelMeter channels, boolean timed, RunObserver observer) {
		this.system = system;
		this.clock = clock;
		this.channels = channels;
		this.timed = timed;
		this.observer = observer;
	}

	/** A move is about to be made; {@code sender} is the process whose message it drops, or -1. */
	void begin(int sender) {
		loser = sender;
	}

	@Override
	public void printed(int process, String text) {
		clock.printed(process, text);
	}

	@Override
	public void worked(int process, long microseconds) {
		if (timed) {
			clock.worked(process, microseconds);
		}
	}

	@Override
	public void sent(int process, int queue) {
		observer.sent(process, queue);
		channels.sent(queue);
		if (timed) {
			clock.sent(process, queue);
		}
	}

	@Override
	public void received(int process, int queue, int index) {
		observer.received(process, queue, index);
		channels.received(queue, index);
		if (timed) {
			clock.transit().removed(queue, index);
		}
	}

	@Override
	public void passed(int sender, int receiver, int queue) {
		observer.passed(sender, receiver, queue);
		channels.passed(queue);
		if (timed) {
			clock.passed(sender, receiver, queue);
		}
	}

	@Override
	public void lost(int queue, int messages) {
		observer.lost(queue, messages);
		channels.lost(queue, messages);
		if (timed && loser != NOBODY && system.queue(queue).isRendezvous()) {
			clock.passed(loser, NOBODY, queue); // the sender must not be able to tell from the time that it takes
		}
	}

	@Override
	public void withdrawn(int queue, int index) {
		observer.withdrawn(queue, index);
		channels.withdrawn(queue, index);
		if (timed) {
			clock.transit().removed(queue, index);
		}
	}

	@Override
	public void cleared(int queue) {
		observer.cleared(queue);
		channels.cleared(queue);
		if (timed) {
			clock.transit().cleared(queue);
		}
	}
}
