package org.ipcstudio.debug.ui.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.statistics.ChartData.Series;
import org.ipcstudio.debug.ui.statistics.StatisticsModel.Settings;
import org.ipcstudio.debug.ui.views.CostLimit;
import org.ipcstudio.debug.ui.views.Runs;
import org.ipcstudio.engine.record.MoveEffect;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.Statistics;
import org.ipcstudio.engine.simulate.Statistics.ProcessStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsComputationTest {
	private static final String WORKSHOP = """
			system Workshop {
				mailbox Jobs : int capacity 2
				mailbox Done : int
				lock Tool
				process Master {
					loop {
						send 1 to Jobs
						work 2 ms
					}
				}
				process Worker[3] {
					var job : int
					loop {
						receive job from Jobs
						lock Tool { work 10 ms }
						send job to Done
					}
				}
				process Store {
					var job : int
					loop { receive job from Done }
				}
				Master -> Jobs -> Worker -> Done -> Store
				Worker -- Tool
			}
			""";
	private static final int MOVES = 400;

	private final Playback playback = Runs.of(WORKSHOP, MOVES);
	private final Recording recording = playback.recording();
	private final StatisticsComputation computation = new StatisticsComputation(playback, new CostLimit(() -> 0));

	private StatisticsModel whole(ChartKind kind, boolean byTime, Set<String> chosen) {
		return computation.model(new Settings(kind, false, byTime, chosen), () -> false);
	}

	@ParameterizedTest
	@EnumSource
	void everyKindHasLinesOfWhichThoseDrawnAreInTheChart(ChartKind kind) {
		StatisticsModel model = whole(kind, false, null);
		assertFalse(model.table().lines().isEmpty());
		model.table().lines().forEach(line -> assertEquals(model.table().titles().size() - 1, line.cells().size()));
		assertFalse(model.chart().isEmpty());
		if (kind.isOverTime()) {
			assertEquals(model.drawn(), Set.copyOf(model.chart().series().stream().map(Series::name).toList()));
			model.chart().series().forEach(series -> assertEquals(model.chart().xs().length, series.ys().length));
		} else {
			assertEquals(model.drawn(), Set.copyOf(model.chart().categories()));
			model.chart().series().forEach(series -> assertEquals(model.chart().categories().size(), series.ys().length));
		}
	}

	@Test
	void theNumbersAreThoseOfTheRun() {
		Statistics statistics = recording.result().orElseThrow().statistics();
		NumberTable shares = whole(ChartKind.SHARES, false, null).table();
		for (int i = 0; i < statistics.processes().size(); i++) {
			ProcessStatistics process = statistics.processes().get(i);
			assertEquals(process.name(), shares.lines().get(i).name());
			assertEquals(process.moves(), (long) shares.lines().get(i).cells().getFirst().number());
			assertEquals(process.share(process.waiting()), shares.lines().get(i).cells().getLast().number());
		}
		assertEquals(statistics.locks().getFirst().waiting(), (long) whole(ChartKind.LOCKS, false, null).table().lines().getFirst().cells()
				.get(3).number());
	}

	@Test
	void theSharesOfAProcessMakeUpItsLifetime() {
		ChartData chart = whole(ChartKind.SHARES, false, null).chart();
		assertTrue(chart.stacked());
		for (int i = 0; i < chart.categories().size(); i++) {
			int category = i;
			assertEquals(100, chart.series().stream().mapToDouble(series -> series.ys()[category]).sum(), 0.001, chart.categories().get(i));
		}
	}

	@Test
	void linesShowTheOccupancyOfEachStretch() {
		ChartData chart = whole(ChartKind.OCCUPANCY, false, Set.of("Jobs")).chart();
		assertEquals(1, chart.series().size());
		double[] expected = new double[chart.xs().length];
		for (int moment = 0; moment <= recording.length(); moment++) {
			int stretch = (int) countUpTo(chart.xs(), moment) - 1;
			expected[stretch] = Math.max(expected[stretch], recording.occupancy(0, moment));
		}
		assertArrayEquals(expected, chart.series().getFirst().ys());
	}

	private static long countUpTo(double[] xs, int moment) {
		return Arrays.stream(xs).filter(x -> x <= moment).count();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void theThroughputOfAllStretchesIsWhatCameThrough(boolean byTime) {
		ChartData chart = whole(ChartKind.THROUGHPUT, byTime, Set.of("Done")).chart();
		double[] rates = chart.series().getFirst().ys();
		long received = IntStream.rangeClosed(1, recording.length()).mapToObj(recording::move)
				.filter(move -> move.effect() == MoveEffect.RECEIVED && move.queue() == 1).count();
		double sum = 0;
		for (int i = 0; i < rates.length; i++) {
			double width = byTime ? recording.time(recording.length()) / 1e6 / rates.length
					: ((i + 1 < rates.length ? chart.xs()[i + 1] : recording.length() + 1) - chart.xs()[i]) / 100;
			sum += rates[i] * width;
		}
		assertTrue(received > 0);
		assertEquals(received, sum, 0.001);
	}

	@Test
	void theRunIsMeasuredUpToTheMomentThatIsShown() {
		playback.show(50);
		Settings settings = new Settings(ChartKind.THROUGHPUT, true, false, null);
		StatisticsModel model = computation.model(settings, () -> false);
		assertEquals(50, model.moment());
		assertTrue(computation.isUpToDate(settings));
		NumberTable table = model.table();
		long sent = IntStream.rangeClosed(1, 50).mapToObj(recording::move)
				.filter(move -> move.effect() == MoveEffect.SENT && move.queue() == 0).count();
		assertEquals(sent, (long) table.lines().stream().filter(line -> line.name().equals("Jobs")).findFirst().orElseThrow().cells()
				.getFirst().number());
		playback.show(60);
		assertFalse(computation.isUpToDate(settings));
	}

	@Test
	void whatNobodyWantsAnyMoreIsNotShownAndGoneOnWithLater() {
		playback.show(50);
		Settings settings = new Settings(ChartKind.SHARES, true, false, null);
		assertNull(computation.model(settings, () -> true));
		assertFalse(computation.isUpToDate(settings));
		assertEquals(50, computation.model(settings, () -> false).moment());
	}

	@Test
	void tablesAreSortedAndCopied() {
		NumberTable table = whole(ChartKind.OCCUPANCY, false, null).table();
		List<NumberTable.Line> byName = table.sorted(0, false);
		assertEquals(List.of("Done", "Jobs"), byName.stream().map(NumberTable.Line::name).toList());
		assertEquals(List.of("Jobs", "Done"), table.sorted(0, true).stream().map(NumberTable.Line::name).toList());
		String csv = table.csv(byName.subList(1, 2));
		assertTrue(csv.startsWith("Channel,Capacity,Now,Largest,Mean,Mean stay,Longest stay\nJobs,2,"), csv);
		assertEquals(Subject.channel("Jobs"), byName.get(1).subject());
	}
}
