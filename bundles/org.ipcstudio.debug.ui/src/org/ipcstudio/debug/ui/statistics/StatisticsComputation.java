package org.ipcstudio.debug.ui.statistics;

import java.util.Set;
import java.util.function.BooleanSupplier;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.ui.statistics.StatisticsModel.Settings;
import org.ipcstudio.debug.ui.views.CostLimit;
import org.ipcstudio.engine.record.Measurement;
import org.ipcstudio.engine.record.MoveCounts;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.Statistics;

/**
 * Computes what the view shows of one run. Keeps what it has computed as long as it is right. Used by one thread at a
 * time.
 */
final class StatisticsComputation {
	private final Playback playback;
	private final Recording recording;
	private final CostLimit limit;
	private Measurement measurement;
	private MoveCounts counts;
	private int cuts;
	private boolean over;
	private StatisticsModel model;

	StatisticsComputation(Playback playback, CostLimit limit) {
		this.playback = playback;
		this.limit = limit;
		recording = playback.recording();
	}

	Playback playback() {
		return playback;
	}

	private int wanted(Settings settings) {
		return settings.upToMoment() ? Math.min(playback.position(), recording.length()) : recording.length();
	}

	/**
	 * What there is to be shown; while the moment changes fast it may be somewhat old, see {@link #isUpToDate}.
	 *
	 * @param cancelled asked every now and then whether nobody wants these numbers any more
	 * @return null if nothing has been computed yet
	 */
	StatisticsModel model(Settings settings, BooleanSupplier cancelled) {
		boolean isOther = model == null || !model.settings().equals(settings);
		if (recording.hasBegun() && !isUpToDate(settings) && (isOther || limit.isDue())) {
			limit.run(() -> compute(settings, cancelled));
		}
		return model;
	}

	/** Whether the model that was given last is right for these settings and the present moment. */
	boolean isUpToDate(Settings settings) {
		return !recording.hasBegun() || model != null && model.settings().equals(settings) && model.moment() == wanted(settings)
				&& over == recording.result().isPresent() && cuts == playback.cuts();
	}

	private void compute(Settings settings, BooleanSupplier cancelled) {
		if (measurement == null || cuts != playback.cuts()) {
			cuts = playback.cuts();
			measurement = new Measurement(recording);
			counts = new MoveCounts(recording);
		}
		over = recording.result().isPresent();
		int moment = wanted(settings);
		Statistics statistics = measurement.upTo(moment, cancelled);
		if (cancelled.getAsBoolean()) {
			return; // it goes on from there when it is asked again
		}
		NumberTable table = new NumberTables(statistics).of(settings.kind());
		Set<String> drawn = table.drawn(settings.chosen(), settings.kind().usual());
		ChartData chart = new ChartDatas(recording, counts, moment, settings.byTime()).of(settings.kind(), statistics, table, drawn);
		model = new StatisticsModel(settings, moment, statistics.time(), table, drawn, chart);
	}
}
