package org.ipcstudio.workbench.tests;

import org.eclipse.swt.widgets.Display;

/** Measures for how long the thread of the user interface was busy at most, from its creation on. */
final class Pulse {
	private static final int PERIOD = 5;

	private final Display display = Display.getCurrent();
	private long last = System.nanoTime();
	private long longest;
	private boolean stopped;

	Pulse() {
		beat();
	}

	private void beat() {
		long now = System.nanoTime();
		longest = Math.max(longest, now - last);
		last = now;
		if (!stopped) {
			display.timerExec(PERIOD, this::beat);
		}
	}

	/** Ends the measurement; returns the longest time between two beats in milliseconds. */
	long stop() {
		stopped = true;
		return longest / 1_000_000;
	}

	@Override
	public String toString() {
		return longest / 1_000_000 + " ms";
	}
}
