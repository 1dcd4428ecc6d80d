package org.ipcstudio.editor.parts;

import org.eclipse.swt.widgets.Display;

/**
 * Shows a run no faster than it can be painted: while the pause after a picture lasts, what comes in is only noted, and at
 * its end the last of it is shown. So however fast a run is, the thread of the user interface has time for other things,
 * and the last moment of a run is always seen.
 */
final class RunPace {
	private final Runnable picture;
	private long last = System.nanoTime() - 1_000_000_000L;
	private boolean waiting;

	/** @param picture shows the run as it is when it is called */
	RunPace(Runnable picture) {
		this.picture = picture;
	}

	/** Shows the run, now if the last picture is so many milliseconds old, else when it is. */
	void show(int pause) {
		long left = pause - (System.nanoTime() - last) / 1_000_000;
		if (left <= 0) {
			now();
		} else if (!waiting) {
			waiting = true;
			Display.getCurrent().timerExec((int) left, () -> {
				if (waiting) {
					now();
				}
			});
		}
	}

	/** Whether something was noted that is not shown yet. */
	boolean isWaiting() {
		return waiting;
	}

	private void now() {
		waiting = false;
		last = System.nanoTime();
		picture.run();
	}

	/** Forgets what was noted. */
	void stop() {
		waiting = false;
	}
}
