package org.ipcstudio.engine.simulate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.ipcstudio.engine.kernel.CarrierInfo;

/** A bus or network at work: takes items and delivers them later. */
abstract sealed class Line {
	/** How long the carrier takes, in microseconds. */
	final long duration;

	/**
	 * Something that is carried.
	 *
	 * @param queue    the queue of a message
	 * @param ticket   the number of the message; that of a rendezvous is negative
	 * @param sender   the process that sends
	 * @param receiver the other process of a rendezvous; -1 if there is none
	 * @param priority larger goes first
	 */
	record Item(int queue, long ticket, int sender, int receiver, int priority) {
	}

	Line(long duration) {
		this.duration = duration;
	}

	static Line of(CarrierInfo carrier) {
		return carrier.bus() ? new Bus(carrier.time(), carrier.byPriority()) : new Network(carrier.time());
	}

	abstract void take(Item item, long now);

	/** When the next item arrives; {@link Cores#NEVER} if nothing is under way. */
	abstract long nextArrival();

	/** Takes off an item that arrives at a time or before it; null if there is none. */
	abstract Item deliver(long now);

	/**
	 * A message has been withdrawn; it need not be carried any more.
	 *
	 * @return whether it is not
	 */
	abstract boolean forget(int queue, long ticket);

	/** Carries any number of items side by side. */
	static final class Network extends Line {
		private final Deque<Item> items = new ArrayDeque<>();
		private final Deque<Long> arrivals = new ArrayDeque<>();

		Network(long duration) {
			super(duration);
		}

		@Override
		void take(Item item, long now) {
			items.add(item);
			arrivals.add(now + duration);
		}

		@Override
		long nextArrival() {
			return arrivals.isEmpty() ? Cores.NEVER : arrivals.peek();
		}

		@Override
		Item deliver(long now) {
			if (nextArrival() > now) {
				return null;
			}
			arrivals.remove();
			return items.remove();
		}

		@Override
		boolean forget(int queue, long ticket) {
			return false; // what has been sent is under way; it arrives and is not there
		}
	}

	/** Carries one item at a time; the others wait for it. */
	static final class Bus extends Line {
		private final List<Item> waiting = new ArrayList<>();
		private final boolean byPriority;
		private Item carried;
		private long arrival = Cores.NEVER;

		Bus(long duration, boolean byPriority) {
			super(duration);
			this.byPriority = byPriority;
		}

		@Override
		void take(Item item, long now) {
			waiting.add(item);
			if (carried == null) {
				startNext(now);
			}
		}

		private void startNext(long now) {
			if (waiting.isEmpty()) {
				carried = null;
				arrival = Cores.NEVER;
			} else {
				carried = waiting.remove(byPriority ? mostUrgent() : 0);
				arrival = now + duration;
			}
		}

		/** The first of those with the highest priority. */
		private int mostUrgent() {
			return waiting.indexOf(waiting.stream().min(Comparator.comparingInt(item -> -item.priority())).orElseThrow());
		}

		@Override
		long nextArrival() {
			return arrival;
		}

		@Override
		Item deliver(long now) {
			if (arrival > now) {
				return null;
			}
			Item delivered = carried;
			startNext(arrival);
			return delivered;
		}

		@Override
		boolean forget(int queue, long ticket) {
			return waiting.removeIf(item -> item.queue() == queue && item.ticket() == ticket);
		}
	}
}
