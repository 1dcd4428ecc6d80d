package org.ipcstudio.workbench.tests;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assertions;

/**
 * Waits for what the workbench does later: runs its event loop, on the user-interface thread that the tests run on, until
 * a condition holds. A test names the condition it waits for, never a time; the limit only ends a test that has failed.
 */
public final class Conditions {

	private static final Duration LIMIT = Duration.ofSeconds(30);

	/** How often a condition is looked at while no event arrives, in milliseconds: other threads may bring it about. */
	private static final int PERIOD = 20;

	private Conditions() {
	}

	/**
	 * Returns as soon as the condition holds, at once if it does already.
	 *
	 * @param what the condition in words, for the message of the failure when it does not come true
	 */
	public static void waitUntil(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() - end > 0) {
				Assertions.fail("waited " + LIMIT.toSeconds() + " s in vain until " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(PERIOD, () -> { });
				display.sleep();
			}
		}
	}

	/** Handles every event that is due, such as painting and what was left to {@link Display#asyncExec}. */
	public static void handleEvents() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			continue;
		}
	}
}
