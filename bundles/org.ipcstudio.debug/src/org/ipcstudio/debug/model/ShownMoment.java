package org.ipcstudio.debug.model;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.engine.inspect.Snapshot;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.source.ProgramTexts;

/** The moment of a playback that is shown, with its state. May be asked by any thread. */
final class ShownMoment {
	private final Playback playback;
	private final ProgramTexts texts;
	private Cursor cursor;
	private int cuts;
	private int moment = -1;
	private Snapshot snapshot;

	ShownMoment(Playback playback, ProgramTexts texts) {
		this.playback = playback;
		this.texts = texts;
	}

	/** The state at the moment that is shown. */
	synchronized Snapshot snapshot() {
		if (cursor == null || cuts != playback.cuts()) {
			cuts = playback.cuts();
			cursor = playback.recording().cursor();
			moment = -1;
		}
		int shown = playback.position();
		if (shown != moment) {
			cursor.moveTo(shown);
			moment = shown;
			snapshot = new Snapshot(playback.source().system(), texts, cursor.state());
		}
		return snapshot;
	}
}
