package org.ipcstudio.debug.ui.hover;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.IntPredicate;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.engine.inspect.NamedValue;
import org.ipcstudio.engine.inspect.Snapshot;
import org.ipcstudio.engine.inspect.ValuesInText;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.source.ProgramTexts;

/** The state at the moment that a playback shows. Does not keep the run alive when it has been closed. */
final class ShownState {
	private final WeakReference<Playback> playback;
	private final int cuts;
	private final int moment;
	private final Snapshot snapshot;
	private final ValuesInText values;

	ShownState(Playback playback) {
		this.playback = new WeakReference<>(playback);
		cuts = playback.cuts();
		Cursor cursor = playback.recording().cursor();
		cursor.moveTo(playback.position());
		moment = cursor.moment();
		ProgramTexts texts = new ProgramTexts(playback.source().source());
		snapshot = new Snapshot(playback.source().system(), texts, cursor.state());
		values = new ValuesInText(playback.source().system(), texts);
	}

	/** Whether it is still what the playback shows. */
	boolean isOf(Playback other) {
		return playback.refersTo(other) && cuts == other.cuts() && moment == other.position();
	}

	/** So many moves have been made. */
	int moment() {
		return moment;
	}

	List<NamedValue> values(int offset, IntPredicate preferred) {
		return values.at(snapshot, offset, preferred);
	}
}
