package org.ipcstudio.engine.simulate;

import java.util.function.IntConsumer;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.QueueInfo;

/**
 * What is under way on buses and networks. The kernel has a message in its queue as soon as it is sent; here is written
 * down whether it has arrived, in a list that is kept parallel to the queue.
 */
final class Transit {
	private static final long ARRIVED = 0;

	private final CompiledSystem system;
	private final Ticks ticks;
	private final Line[] lines;
	private final LongList[] tickets;
	private final int[] transfers;
	private final RunObserver observer;
	private long lastTicket;
	private long lastTransfer;

	/** @param observer hears of what is taken on and delivered */
	Transit(CompiledSystem system, Ticks ticks, RunObserver observer) {
		this.system = system;
		this.ticks = ticks;
		this.observer = observer;
		lines = system.carriers().stream().map(carrier -> carrier.time() > 0 ? Line.of(carrier) : null).toArray(Line[]::new);
		tickets = new LongList[system.queueCount()];
		transfers = new int[system.processCount()];
	}

	/** Prepares for the messages that are there at the start; they have arrived. */
	void start(int queue, int messages) {
		if (line(queue) != null) {
			tickets[queue] = new LongList();
			for (int i = 0; i < messages; i++) {
				tickets[queue].add(ARRIVED);
			}
		}
	}

	private Line line(int queue) {
		QueueInfo info = system.queue(queue);
		return info.carrier() < 0 ? null : lines[info.carrier()];
	}

	/** A message has joined a queue. */
	void sent(int sender, int queue, long now) {
		if (tickets[queue] != null) {
			tickets[queue].add(++lastTicket);
			take(queue, lastTicket, sender, -1, now);
		}
	}

	/**
	 * A rendezvous takes place, or one at which the message is dropped.
	 *
	 * @param receiver -1 if the message is dropped
	 */
	void passed(int sender, int receiver, int queue, long now) {
		if (tickets[queue] != null) {
			transfers[sender]++;
			if (receiver >= 0) {
				transfers[receiver]++;
			}
			take(queue, -++lastTransfer, sender, receiver, now);
		}
	}

	private void take(int queue, long ticket, int sender, int receiver, long now) {
		int priority = system.process(sender).priority();
		observer.carries(queue, sender, receiver, ticket, now);
		line(queue).take(new Line.Item(queue, ticket, sender, receiver, priority), now);
	}

	/** A message has left a queue: it was taken. */
	void removed(int queue, int index) {
		if (tickets[queue] != null) {
			long ticket = tickets[queue].remove(index);
			if (ticket != ARRIVED && line(queue).forget(queue, ticket)) {
				observer.delivers(queue, ticket, ticks.time);
			}
		}
	}

	/** All messages have left a queue. */
	void cleared(int queue) {
		while (tickets[queue] != null && tickets[queue].size() > 0) {
			removed(queue, tickets[queue].size() - 1);
		}
	}

	/** Whether a message can be received. */
	boolean hasArrived(int queue, int index) {
		return tickets[queue] == null || tickets[queue].get(index) == ARRIVED;
	}

	/** Whether a process is kept busy by a rendezvous over a bus or network. */
	boolean isTransferring(int process) {
		return transfers[process] > 0;
	}

	long nextArrival() {
		long next = Cores.NEVER;
		for (Line line : lines) {
			next = line == null ? next : Math.min(next, line.nextArrival());
		}
		return next;
	}

	/** Delivers what arrives at a time; {@code released} hears of the processes that are busy with it no more. */
	void deliver(long now, IntConsumer released) {
		for (Line line : lines) {
			Line.Item item = line == null ? null : line.deliver(now);
			while (item != null) {
				deliver(item, released);
				item = line.deliver(now);
			}
		}
	}

	private void deliver(Line.Item item, IntConsumer released) {
		observer.delivers(item.queue(), item.ticket(), ticks.time);
		if (item.ticket() > 0) {
			int index = tickets[item.queue()].indexOf(item.ticket());
			if (index >= 0) {
				tickets[item.queue()].set(index, ARRIVED);
			}
			return;
		}
		release(item.sender(), released);
		if (item.receiver() >= 0) {
			release(item.receiver(), released);
		}
	}

	private void release(int process, IntConsumer released) {
		if (--transfers[process] == 0) {
			released.accept(process);
		}
	}
}
