package org.ipcstudio.debug.ui.overlay;

import java.util.List;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.editor.live.LiveView;

/**
 * A moment of a run, ready to be shown on canvases. Immutable.
 *
 * @param playback whose moment it is
 * @param cuts     how often the run had been cut off
 * @param moment   so many moves had been made
 * @param view     what a canvas shows
 * @param hops     the ways of the messages in the move that led to the moment
 * @param words    that move in words; empty at the start
 * @param complete whether it was found out who waits for ever and why
 */
record RunPicture(Playback playback, int cuts, int moment, LiveView view, List<Hop> hops, String words, boolean complete) {
	RunPicture {
		hops = List.copyOf(hops);
	}

	/** Whether it shows the moment right behind that of another one. */
	boolean follows(RunPicture before) {
		return before != null && before.playback == playback && before.cuts == cuts && before.moment + 1 == moment;
	}

	/** Whether it shows the same moment as another one. */
	boolean isOfSameMoment(RunPicture other) {
		return other != null && other.playback == playback && other.cuts == cuts && other.moment == moment;
	}
}
