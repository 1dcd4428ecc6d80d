package org.ipcstudio.debug.ui.sequence;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.ui.sequence.chart.ChartIndex;
import org.ipcstudio.debug.ui.sequence.chart.Ending;
import org.ipcstudio.debug.ui.sequence.chart.Lanes;
import org.ipcstudio.debug.ui.sequence.chart.Rows;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.Recording;

/**
 * Follows a run as it grows: keeps the index, the rows and the words of the moves up to date. Used by one thread at a time,
 * in the background. Works in portions, so that something is seen of a long run before all of it has been gone through.
 */
final class ChartSource {
	private static final long PORTION = 80_000_000;

	/** A run of so few moves is put into words as a whole. */
	private static final int SHORT = 600;

	private final Playback playback;
	private final int cuts;
	private final Recording recording;
	private final ChartIndex index;
	private final MoveWords words = new MoveWords();
	private final EndingFinder endings;
	private Cursor cursor;
	private ChartSettings settings;
	private Lanes lanes;
	private Rows rows;
	private boolean behind;

	ChartSource(Playback playback) {
		this.playback = playback;
		cuts = playback.cuts();
		recording = playback.recording();
		index = new ChartIndex(recording);
		endings = new EndingFinder(recording);
	}

	/** Whether it still is of this run, which has not been cut off since. */
	boolean isOf(Playback other) {
		return playback == other && cuts == other.cuts();
	}

	/** Whether there is more to be done than was done the last time. */
	boolean isBehind() {
		return behind;
	}

	ChartContents compute(ChartSettings now) {
		if (!now.equals(settings)) {
			settings = now;
			lanes = new Lanes(recording.system(), now.order());
			boolean all = now.filter().isEmpty() && lanes.isComplete();
			rows = new Rows(recording, all ? null : now.filter().in(recording.system(), lanes.processes()));
		}
		behind = index.update(PORTION);
		behind |= rows.update(index.length(), PORTION);
		if (cursor == null && recording.hasBegun()) {
			cursor = recording.cursor();
		}
		int shown = Math.min(playback.position(), recording.length());
		List<Head> heads = List.of();
		Ending ending = null;
		if (cursor != null) {
			behind |= words.fill(cursor, PORTION);
			if (!behind && rows.count() <= SHORT) {
				behind = words.want(rows.numbers());
			}
			ending = behind ? null : endings.find(cursor);
			cursor.moveTo(shown);
			heads = heads();
		}
		return new ChartContents(index, rows, lanes, heads, shown, ending, words);
	}

	private List<Head> heads() {
		CompiledSystem system = recording.system();
		List<Head> heads = new ArrayList<>(system.processCount());
		for (int process = 0; process < system.processCount(); process++) {
			ProcessInfo info = system.process(process);
			int location = cursor.state().words[info.base() + ProcessInfo.LOCATION];
			heads.add(new Head(cursor.activity(process), location < 0 ? "" : info.program().code()[location].site().text()));
		}
		return heads;
	}
}
