package org.ipcstudio.debug.ui.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.ipcstudio.debug.ui.statistics.ChartData.Series;
import org.ipcstudio.debug.ui.statistics.NumberTable.Line;
import org.ipcstudio.debug.ui.views.RunColors.Role;
import org.ipcstudio.debug.ui.views.Stretches;
import org.ipcstudio.engine.record.MoveCounts;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.Statistics;
import org.ipcstudio.engine.simulate.Statistics.Unit;

/** Makes what a chart draws of a run up to a moment. */
final class ChartDatas {
	private static final int STRETCHES = 160;
	private static final double MICROSECONDS_PER_MILLISECOND = 1e3;
	private static final double MICROSECONDS_PER_SECOND = 1e6;
	private static final double MOVES = 100;
	private static final double PER_CENT = 100;

	private final Recording recording;
	private final MoveCounts counts;
	private final int moment;
	private final boolean byTime;

	/** @param byTime whether lines go over virtual time, as opposed to moves */
	ChartDatas(Recording recording, MoveCounts counts, int moment, boolean byTime) {
		this.recording = recording;
		this.counts = counts;
		this.moment = moment;
		this.byTime = byTime && recording.time(moment) > 0;
	}

	/** @param drawn the names of the lines of the table that are drawn */
	ChartData of(ChartKind kind, Statistics statistics, NumberTable table, Set<String> drawn) {
		return switch (kind) {
			case OCCUPANCY -> lines(drawn, Messages.ChartDatas_messages, this::occupancy);
			case THROUGHPUT -> lines(drawn, byTime ? Messages.ChartDatas_perSecond : Messages.ChartDatas_perMoves, this::throughput);
			case SHARES -> bars(table, drawn, Messages.ChartDatas_share, true,
					List.of(share(Messages.NumberTables_working, 3, Role.WORKING), share(Messages.NumberTables_ready, 4, Role.READY),
							share(Messages.NumberTables_waiting, 5, Role.WAITING)));
			case WAITING -> bars(table, drawn, duration(statistics, Messages.ChartDatas_waiting), false,
					List.of(length(statistics, Messages.NumberTables_total, 1, Role.WAITING),
							length(statistics, Messages.NumberTables_longest, 3, Role.FAULT)));
			case LOCKS -> bars(table, drawn, duration(statistics, Messages.ChartDatas_locks), false,
					List.of(length(statistics, Messages.NumberTables_held, 1, Role.OCCUPANCY),
							length(statistics, Messages.NumberTables_waited, 3, Role.WAITING)));
		};
	}

	private Stretches stretches() {
		return byTime ? Stretches.ofTime(recording, moment, STRETCHES) : Stretches.ofMoves(moment, STRETCHES);
	}

	private interface Curve {
		double[] ys(int queue, Stretches stretches);
	}

	private ChartData lines(Set<String> drawn, String yTitle, Curve line) {
		Stretches stretches = stretches();
		double[] xs = new double[stretches.count()];
		double end = recording.time(moment) / MICROSECONDS_PER_MILLISECOND;
		Arrays.setAll(xs, i -> byTime ? end * i / xs.length : stretches.boundary(i));
		List<Series> series = new ArrayList<>();
		for (int queue = 0; queue < recording.system().queueCount(); queue++) {
			String name = recording.system().queue(queue).name();
			if (drawn.contains(name)) {
				series.add(new Series(name, line.ys(queue, stretches), null));
			}
		}
		return new ChartData(byTime ? Messages.ChartDatas_time : Messages.ChartDatas_moves, yTitle, xs, List.of(), series, false);
	}

	private double[] occupancy(int queue, Stretches stretches) {
		return Arrays.stream(recording.occupancies(queue, stretches.boundaries())).asDoubleStream().toArray();
	}

	/** Messages received in each stretch, by the second or by a hundred moves. */
	private double[] throughput(int queue, Stretches stretches) {
		double[] rates = new double[stretches.count()];
		double seconds = recording.time(moment) / MICROSECONDS_PER_SECOND / rates.length;
		int before = 0;
		for (int i = 0; i < rates.length; i++) {
			counts.moveTo(Math.max(0, stretches.boundary(i + 1) - 1));
			int now = counts.receivedFrom(queue);
			rates[i] = (now - before) * (byTime ? 1 / seconds : MOVES / Math.max(1, stretches.length(i)));
			before = now;
		}
		return rates;
	}

	/** Bars of one colour. */
	private record Bar(String name, ToDoubleFunction<Line> length, Role role) {
	}

	private static Bar share(String name, int column, Role role) {
		return new Bar(name, line -> PER_CENT * line.cells().get(column).number(), role);
	}

	private static Bar length(Statistics statistics, String name, int column, Role role) {
		double unit = statistics.unit() == Unit.MICROSECONDS ? MICROSECONDS_PER_MILLISECOND : 1;
		return new Bar(name, line -> line.cells().get(column).number() / unit, role);
	}

	private static String duration(Statistics statistics, String what) {
		return what + (statistics.unit() == Unit.MICROSECONDS ? " (ms)" : Messages.ChartDatas_inMoves); //$NON-NLS-1$
	}

	/** Bars lie on their sides and are drawn from the bottom up, so that the first one comes last. */
	private static ChartData bars(NumberTable table, Set<String> drawn, String title, boolean stacked, List<Bar> bars) {
		List<Line> lines = table.lines().stream().filter(line -> drawn.contains(line.name())).toList().reversed();
		return new ChartData(title, "", new double[0], lines.stream().map(Line::name).toList(), //$NON-NLS-1$
				lines.isEmpty() ? List.of() : bars.stream().map(bar -> new Series(bar.name(),
						lines.stream().mapToDouble(bar.length()).toArray(), bar.role())).toList(), stacked);
	}
}
