package org.ipcstudio.debug.ui.statistics;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.statistics.NumberTable.Cell;
import org.ipcstudio.debug.ui.statistics.NumberTable.Line;
import org.ipcstudio.debug.ui.views.DurationText;
import org.ipcstudio.engine.simulate.Statistics;
import org.ipcstudio.engine.simulate.Statistics.ChannelStatistics;
import org.ipcstudio.engine.simulate.Statistics.LockStatistics;
import org.ipcstudio.engine.simulate.Statistics.ProcessStatistics;
import org.ipcstudio.engine.simulate.Statistics.Unit;
import org.ipcstudio.engine.simulate.Statistics.WaitStatistics;

/** Makes the table that belongs to a chart. What is most worth drawing comes first. */
final class NumberTables {
	private static final double MICROSECONDS_PER_SECOND = 1e6;

	private final Statistics statistics;

	NumberTables(Statistics statistics) {
		this.statistics = statistics;
	}

	NumberTable of(ChartKind kind) {
		return switch (kind) {
			case OCCUPANCY -> occupancy();
			case SHARES -> shares();
			case WAITING -> waiting();
			case THROUGHPUT -> throughput();
			case LOCKS -> locks();
		};
	}

	private NumberTable occupancy() {
		List<Line> lines = channels(Comparator.comparingDouble(ChannelStatistics::meanOccupancy)).stream().map(channel -> line(
				channel.name(), Subject.channel(channel.name()), List.of(capacity(channel), count(channel.left()), count(channel.largest()),
						decimal(channel.meanOccupancy()), duration(channel.meanWait()), duration(channel.longestWait())))).toList();
		return new NumberTable(List.of(Messages.NumberTables_channel, Messages.NumberTables_capacity, Messages.NumberTables_left,
				Messages.NumberTables_largest, Messages.NumberTables_meanOccupancy, Messages.NumberTables_meanStay,
				Messages.NumberTables_longestStay), lines);
	}

	private NumberTable throughput() {
		List<Line> lines = channels(Comparator.comparingLong(ChannelStatistics::received)).stream().map(channel -> line(channel.name(),
				Subject.channel(channel.name()), List.of(count(channel.sent()), count(channel.received()), rate(channel.received()),
						count(channel.lost()), count(channel.withdrawn()), count(channel.left())))).toList();
		return new NumberTable(List.of(Messages.NumberTables_channel, Messages.NumberTables_sent, Messages.NumberTables_received,
				statistics.unit() == Unit.MICROSECONDS ? Messages.NumberTables_perSecond : Messages.NumberTables_perMove,
				Messages.NumberTables_lost, Messages.NumberTables_withdrawn, Messages.NumberTables_left), lines);
	}

	private List<ChannelStatistics> channels(Comparator<ChannelStatistics> order) {
		return statistics.channels().stream().sorted(order.reversed()).toList();
	}

	private NumberTable shares() {
		List<Line> lines = statistics.processes().stream().map(process -> line(process.name(), Subject.process(process.name()),
				List.of(count(process.moves()), count(process.progress()), duration(process.lifetime()), share(process, process.working()),
						share(process, process.ready()), share(process, process.waiting())))).toList();
		return new NumberTable(List.of(Messages.NumberTables_process, Messages.NumberTables_moves, Messages.NumberTables_progress,
				Messages.NumberTables_lifetime, Messages.NumberTables_working, Messages.NumberTables_ready,
				Messages.NumberTables_waiting), lines);
	}

	private NumberTable waiting() {
		List<Line> lines = new ArrayList<>();
		for (ProcessStatistics process : statistics.processes()) {
			for (WaitStatistics wait : process.waits()) {
				String what = (wait.operation() + ' ' + wait.on()).strip();
				lines.add(line(NLS.bind(Messages.NumberTables_wait, new Object[] { process.name(), what, wait.line() }),
						Subject.process(process.name()), List.of(count(wait.times()), duration(wait.total()),
								duration(wait.times() == 0 ? 0 : (double) wait.total() / wait.times()), duration(wait.longest()))));
			}
		}
		lines.sort(Comparator.comparingDouble((Line line) -> line.cells().get(1).number()).reversed());
		return new NumberTable(List.of(Messages.NumberTables_waits, Messages.NumberTables_times, Messages.NumberTables_total,
				Messages.NumberTables_mean, Messages.NumberTables_longest), lines);
	}

	private NumberTable locks() {
		List<Line> lines = statistics.locks().stream().sorted(Comparator.comparingLong(LockStatistics::waiting).reversed())
				.map(lock -> line(lock.name(), Subject.lock(lock.name()), List.of(count(lock.taken()), duration(lock.held()),
						count(lock.waits()), duration(lock.waiting()), duration(lock.longest()), new Cell(lock.holder(), Double.NaN))))
				.toList();
		return new NumberTable(List.of(Messages.NumberTables_lock, Messages.NumberTables_taken, Messages.NumberTables_held,
				Messages.NumberTables_waits, Messages.NumberTables_waited, Messages.NumberTables_longest, Messages.NumberTables_holder),
				lines);
	}

	private static Line line(String name, Subject subject, List<Cell> cells) {
		return new Line(name, subject, cells);
	}

	private static Cell capacity(ChannelStatistics channel) {
		return channel.capacity() == Integer.MAX_VALUE ? new Cell("\u221e", channel.capacity()) : count(channel.capacity()); //$NON-NLS-1$
	}

	private static Cell count(long number) {
		return new Cell(NumberFormat.getIntegerInstance().format(number), number);
	}

	private static Cell decimal(double number) {
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(2);
		return new Cell(format.format(number), number);
	}

	private Cell rate(long number) {
		long duration = statistics.duration();
		double units = statistics.unit() == Unit.MICROSECONDS ? duration / MICROSECONDS_PER_SECOND : duration;
		return decimal(duration == 0 ? 0 : number / units);
	}

	private Cell duration(double duration) {
		if (statistics.unit() == Unit.MICROSECONDS) {
			return new Cell(DurationText.of(duration), duration);
		}
		return new Cell(NLS.bind(Messages.NumberTables_inMoves, decimal(duration).text()), duration);
	}

	private static Cell share(ProcessStatistics process, long part) {
		double share = process.share(part);
		return new Cell(NumberFormat.getPercentInstance().format(share), share);
	}
}
