package org.ipcstudio.debug.run;

/**
 * Hears of changes of a {@link Playback}. Called in the thread that makes the change, which may be that of a run at full
 * speed: return at once, and look again later. Calls while a run goes on are spaced, about twenty a second.
 */
public interface PlaybackListener {
	/** Another moment is shown, or the run has grown, or was cut off and goes on differently. */
	default void moved(Playback playback) {
	}

	/** Something else is selected. */
	default void selectionChanged(Playback playback) {
	}

	/** It is over with it: whoever shows it lets go of it. */
	default void closed(Playback playback) {
	}
}
