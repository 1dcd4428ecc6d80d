package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.engine.simulate.Statistics;
import org.ipcstudio.engine.simulate.Statistics.ChannelStatistics;
import org.ipcstudio.engine.simulate.Statistics.LockStatistics;
import org.ipcstudio.engine.simulate.Statistics.ProcessStatistics;
import org.ipcstudio.engine.simulate.Statistics.Status;
import org.ipcstudio.engine.simulate.Statistics.Unit;
import org.ipcstudio.engine.simulate.Statistics.WaitStatistics;

/** Prints the numbers of a run: processes, channels, locks. */
final class StatisticsTables {
	/** Longer tables are cut, unless all is asked for. */
	private static final int MOST_ROWS = 40;
	/** Reasons to wait that are named for each process. */
	private static final int MOST_WAITS = 2;
	/** What rounds to nothing is not worth a word. */
	private static final double LEAST_SHARE = 0.005;

	private final Console console;
	private final Statistics statistics;
	private final boolean all;

	StatisticsTables(Console console, SimulationResult result, boolean all) {
		this.console = console;
		statistics = result.statistics();
		this.all = all;
	}

	void print() {
		Table processes = new Table("  ", "llrrrrl");
		processes.head("process", "state", "moves", "works", "ready", "waits", "for");
		rows(processes, statistics.processes(), process -> row(processes, process), 7);
		print("Processes", processes);

		boolean lossy = statistics.channels().stream().anyMatch(channel -> channel.lost() > 0);
		Table channels = new Table("  ", lossy ? "lrrrrrrrrr" : "lrrrrrrrr");
		channels.head(cells(lossy, "lost", "channel", "room", "sent", "taken", "left", "most", "mean", "mean wait", "longest"));
		rows(channels, statistics.channels(), channel -> row(channels, channel, lossy), lossy ? 10 : 9);
		print("Channels", channels);

		Table locks = new Table("  ", "lrrrrrl");
		locks.head("lock or semaphore", "taken", "held", "waits", "mean wait", "longest", "holder");
		rows(locks, statistics.locks(), lock -> row(locks, lock), 7);
		print("Locks and semaphores", locks);
		if (statistics.unit() == Unit.MOVES && !statistics.processes().isEmpty()) {
			console.println(console.styled(Style.FAINT, "No virtual time has passed; durations are numbers of steps."));
			console.println();
		}
	}

	private <T> void rows(Table table, List<T> items, Consumer<T> row, int columns) {
		int shown = all || items.size() <= MOST_ROWS ? items.size() : MOST_ROWS - 1;
		items.subList(0, shown).forEach(row);
		if (shown < items.size()) {
			String[] cells = new String[columns];
			Arrays.fill(cells, "");
			cells[0] = "… " + (items.size() - shown) + " more (--all)";
			table.row(cells);
		}
	}

	private void print(String title, Table table) {
		if (!table.isEmpty()) {
			console.println(console.styled(Style.STRONG, title));
			table.print(console);
			console.println();
		}
	}

	private void row(Table table, ProcessStatistics process) {
		boolean started = process.status() != Status.NOT_STARTED;
		table.row(process.name() + (process.daemon() ? " (daemon)" : ""), state(process.status()),
				Figures.count(process.moves()), started ? Figures.percent(process.share(process.working())) : "",
				started ? Figures.percent(process.share(process.ready())) : "",
				started ? Figures.percent(process.share(process.waiting())) : "", reasons(process));
	}

	private static String state(Status status) {
		return switch (status) {
			case NOT_STARTED -> "not started";
			case RUNNING -> "running";
			case WAITING -> "waiting";
			case ENDED -> "ended";
		};
	}

	/** What a process waited for, the longest first; the same at several places of its program counts together. */
	private static String reasons(ProcessStatistics process) {
		Map<String, Long> totals = new LinkedHashMap<>();
		for (WaitStatistics wait : process.waits()) {
			totals.merge((wait.operation() + " " + wait.on()).strip(), wait.total(), Long::sum);
		}
		List<Map.Entry<String, Long>> longest = new ArrayList<>(totals.entrySet());
		longest.removeIf(entry -> process.share(entry.getValue()) < LEAST_SHARE);
		longest.sort(Map.Entry.<String, Long>comparingByValue().reversed());
		List<String> reasons = new ArrayList<>();
		for (Map.Entry<String, Long> entry : longest.subList(0, Math.min(MOST_WAITS, longest.size()))) {
			reasons.add(entry.getKey() + " " + Figures.percent(process.share(entry.getValue())));
		}
		return String.join(", ", reasons) + (longest.size() > MOST_WAITS ? ", …" : "");
	}

	private void row(Table table, ChannelStatistics channel, boolean lossy) {
		String room = channel.capacity() == Integer.MAX_VALUE ? "any" : Figures.count(channel.capacity());
		table.row(cells(lossy, Figures.count(channel.lost()), channel.name(), room, Figures.count(channel.sent()),
				Figures.count(channel.received()), Figures.count(channel.left()), Figures.count(channel.largest()),
				Figures.decimal(channel.meanOccupancy()), duration(channel.meanWait()), duration(channel.longestWait())));
	}

	/** The cells with one more, for lost messages, behind the fourth where there are any. */
	private static String[] cells(boolean lossy, String lost, String... cells) {
		if (!lossy) {
			return cells;
		}
		List<String> more = new ArrayList<>(List.of(cells));
		more.add(4, lost);
		return more.toArray(String[]::new);
	}

	private void row(Table table, LockStatistics lock) {
		double mean = lock.waits() == 0 ? 0 : (double) lock.waiting() / lock.waits();
		table.row(lock.name(), Figures.count(lock.taken()), lock.semaphore() ? "" : duration(lock.held()),
				Figures.count(lock.waits()), duration(mean), duration(lock.longest()), lock.holder());
	}

	private String duration(double value) {
		return statistics.unit() == Unit.MICROSECONDS ? Figures.time(value)
				: value == Math.rint(value) ? Figures.count((long) value) : Figures.decimal(value);
	}
}
