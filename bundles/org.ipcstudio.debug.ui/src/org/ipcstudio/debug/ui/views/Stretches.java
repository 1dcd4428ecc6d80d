package org.ipcstudio.debug.ui.views;

import org.ipcstudio.engine.record.Recording;

/**
 * Stretches of a run, side by side, for pictures that have fewer pixels than the run has moments. Stretch <i>i</i> has the
 * moments from {@code boundary(i)} up to {@code boundary(i + 1)}, that one excluded.
 */
public final class Stretches {
	private final int[] boundaries;

	private Stretches(int[] boundaries) {
		this.boundaries = boundaries;
	}

	/** As many moments in each: all moments from 0 to {@code last}, in at most {@code most} stretches. */
	public static Stretches ofMoves(int last, int most) {
		int count = Math.min(most, last + 1);
		int[] boundaries = new int[count + 1];
		for (int i = 0; i <= count; i++) {
			boundaries[i] = (int) ((last + 1L) * i / count);
		}
		return new Stretches(boundaries);
	}

	/** As much virtual time in each, from 0 to the time of a moment; one has no moment if no move was made in it. */
	public static Stretches ofTime(Recording recording, int last, int count) {
		long end = recording.time(last);
		int[] boundaries = new int[count + 1];
		for (int i = 1; i < count; i++) {
			boundaries[i] = recording.momentAt((long) ((double) end * i / count));
		}
		boundaries[count] = last + 1;
		return new Stretches(boundaries);
	}

	public int count() {
		return boundaries.length - 1;
	}

	/** The moment at which a stretch begins; for {@link #count()} that behind the last one. */
	public int boundary(int index) {
		return boundaries[index];
	}

	/** The number of moments in a stretch. */
	public int length(int index) {
		return boundaries[index + 1] - boundaries[index];
	}

	/** The moments at which they begin, and that behind the last one; not to be changed. */
	public int[] boundaries() {
		return boundaries;
	}
}
