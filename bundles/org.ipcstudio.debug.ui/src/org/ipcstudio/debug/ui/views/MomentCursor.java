package org.ipcstudio.debug.ui.views;

import java.util.Optional;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.engine.record.Cursor;

/** Goes to the moment that a playback shows, whichever playback it is. Belongs to one thread at a time. */
public final class MomentCursor {
	private Playback playback;
	private Cursor cursor;
	private int cuts;

	/** A cursor at the moment that is shown; empty as long as the run has not begun. */
	public Optional<Cursor> at(Playback shown) {
		return at(shown, shown.position());
	}

	/** A cursor at a moment of the run that is shown; empty as long as the run has not begun. */
	public Optional<Cursor> at(Playback shown, int moment) {
		if (playback != shown || cuts != shown.cuts()) {
			cuts = shown.cuts();
			cursor = shown.recording().hasBegun() ? shown.recording().cursor() : null;
			playback = cursor == null ? null : shown;
		}
		if (cursor != null) {
			cursor.moveTo(moment);
		}
		return Optional.ofNullable(cursor);
	}

	/** Lets go of a run that is no longer shown. */
	public void forget() {
		playback = null;
		cursor = null;
	}
}
