package org.ipcstudio.debug.ui.views;

import java.text.NumberFormat;

/** Durations of virtual time for people: in the unit in which they are easy to read. */
public final class DurationText {
	private static final long SECOND = 1_000_000;
	private static final long MILLISECOND = 1_000;

	private DurationText() {
	}

	/** {@code 12.5 ms}, with at most three digits behind the point. */
	public static String of(double microseconds) {
		NumberFormat number = NumberFormat.getNumberInstance();
		number.setMaximumFractionDigits(3);
		if (microseconds >= SECOND) {
			return number.format(microseconds / SECOND) + " s"; //$NON-NLS-1$
		}
		if (microseconds >= MILLISECOND) {
			return number.format(microseconds / MILLISECOND) + " ms"; //$NON-NLS-1$
		}
		return microseconds == 0 ? "0" : number.format(microseconds) + " \u00b5s"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
