package org.ipcstudio.debug.ui.overlay;

import java.util.function.LongSupplier;

import org.ipcstudio.debug.run.Playback;

/**
 * Decides when it is found out who waits for ever and why. In small systems that is always; where it takes long, only when
 * the same moment is shown a second time, so that moments that pass by do not wait for it. Used by one thread at a time.
 */
final class ExplanationPace {
	/** What may be spent on each of the moments that pass by, in nanoseconds. */
	private static final long AFFORDABLE = 25_000_000;

	private final LongSupplier clock;
	private long cost;
	private RunPicture last;

	ExplanationPace() {
		this(System::nanoTime);
	}

	/** @param clock tells the time in nanoseconds */
	ExplanationPace(LongSupplier clock) {
		this.clock = clock;
	}

	/** A picture of the moment that is shown, explained or not; null as long as the run has not begun. */
	RunPicture picture(RunPictures pictures, Playback playback) {
		boolean again = last != null && last.playback() == playback && last.cuts() == playback.cuts()
				&& last.moment() == playback.position();
		boolean explained = again || cost <= AFFORDABLE;
		long begin = clock.getAsLong();
		last = pictures.of(playback, explained).orElse(null);
		if (explained) {
			cost = clock.getAsLong() - begin;
		}
		return last;
	}
}
