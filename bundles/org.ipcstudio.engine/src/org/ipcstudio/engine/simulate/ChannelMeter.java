package org.ipcstudio.engine.simulate;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.simulate.Statistics.ChannelStatistics;
import org.ipcstudio.engine.simulate.Statistics.Unit;

/** Measures the messages in the channels. */
final class ChannelMeter {
	private final CompiledSystem system;
	private final Ticks ticks;
	private final int limit;
	private final Meter[] meters;
	private boolean overflow;

	/** What is measured of one queue. */
	private static final class Meter {
		private final LongList sentTimes = new LongList();
		private final LongList sentMoves = new LongList();
		private final Span stays = new Span();
		private long sent;
		private long received;
		private long lost;
		private long withdrawn;
		private int largest;
	}

	/** @param limit the number of messages in a queue that is too much for the memory */
	ChannelMeter(CompiledSystem system, Ticks ticks, int limit) {
		this.system = system;
		this.ticks = ticks;
		this.limit = limit;
		meters = new Meter[system.queueCount()];
		for (int q = 0; q < meters.length; q++) {
			meters[q] = new Meter();
		}
	}

	/** Notes the messages that are there at the start. */
	void start(State state) {
		for (int q = 0; q < meters.length; q++) {
			Meter meter = meters[q];
			meter.largest = state.count(q);
			for (int i = 0; i < meter.largest; i++) {
				join(meter);
			}
		}
	}

	private void join(Meter meter) {
		meter.sentTimes.add(ticks.time);
		meter.sentMoves.add(ticks.moves);
	}

	void sent(int queue) {
		Meter meter = meters[queue];
		meter.sent++;
		join(meter);
		int count = meter.sentTimes.size();
		if (count > meter.largest) {
			meter.largest = count;
			overflow |= count > limit;
		}
	}

	void received(int queue, int index) {
		Meter meter = meters[queue];
		meter.received++;
		leave(meter, index);
	}

	void withdrawn(int queue, int index) {
		meters[queue].withdrawn++;
		leave(meters[queue], index);
	}

	private void leave(Meter meter, int index) {
		meter.stays.add(ticks.time - meter.sentTimes.remove(index), ticks.moves - meter.sentMoves.remove(index));
	}

	void passed(int queue) {
		meters[queue].sent++;
		meters[queue].received++;
	}

	void lost(int queue, int messages) {
		meters[queue].lost += messages;
	}

	void cleared(int queue) {
		Meter meter = meters[queue];
		while (meter.sentTimes.size() > 0) {
			leave(meter, meter.sentTimes.size() - 1);
		}
	}

	/** Whether a queue has more messages than the memory can be expected to hold. */
	boolean hasOverflow() {
		return overflow;
	}

	/** The queues without a bound in which there were more messages than {@code bound} at some time. */
	List<QueueInfo> grownBeyond(int bound) {
		List<QueueInfo> grown = new ArrayList<>();
		for (int q = 0; q < meters.length; q++) {
			if (system.queue(q).isUnbounded() && meters[q].largest > bound) {
				grown.add(system.queue(q));
			}
		}
		return grown;
	}

	List<ChannelStatistics> statistics(Unit unit) {
		List<ChannelStatistics> statistics = new ArrayList<>();
		for (int q = 0; q < meters.length; q++) {
			statistics.add(statistics(system.queue(q), meters[q], unit));
		}
		return statistics;
	}

	/** The sum of all stays is also the sum of all occupancies, so one number gives both means. */
	private ChannelStatistics statistics(QueueInfo queue, Meter meter, Unit unit) {
		boolean timed = unit == Unit.MICROSECONDS;
		double total = meter.stays.total(unit);
		long longest = meter.stays.longest(unit);
		long now = timed ? ticks.time : ticks.moves;
		LongList since = timed ? meter.sentTimes : meter.sentMoves;
		for (int i = 0; i < since.size(); i++) {
			total += now - since.get(i);
			longest = Math.max(longest, now - since.get(i));
		}
		long stored = meter.stays.count() + since.size();
		return new ChannelStatistics(queue.name(), queue.capacity(), meter.sent, meter.received, meter.lost,
				meter.withdrawn, since.size(), meter.largest, now == 0 ? since.size() : total / now,
				stored == 0 ? 0 : total / stored, longest);
	}
}
