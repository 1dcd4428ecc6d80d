package org.ipcstudio.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C end long work in good order: the work sees it, stops, and prints what is known so far before the program
 * ends. Without {@link #watch} Ctrl-C ends the program at once.
 */
public final class Interrupts {
	/** How long the work may take to stop and print, in seconds. */
	private static final int PATIENCE = 10;
	private static final CountDownLatch DONE = new CountDownLatch(1);
	private static volatile boolean interrupted;
	private static volatile int exitCode = ExitCode.INCONCLUSIVE;
	private static boolean enabled;
	private static boolean watching;

	private Interrupts() {
	}

	/** Lets {@link #watch} have an effect, because this program does nothing else than the command. */
	static synchronized void enable() {
		enabled = true;
	}

	/** From now on Ctrl-C is left to the work, which has to ask {@link #isInterrupted} often. */
	public static synchronized void watch() {
		if (enabled && !watching) {
			watching = true;
			Runtime.getRuntime().addShutdownHook(new Thread(Interrupts::interrupt, "interrupt"));
		}
	}

	private static void interrupt() {
		if (DONE.getCount() == 0) {
			return; // an end like any other
		}
		interrupted = true;
		try {
			if (DONE.await(PATIENCE, TimeUnit.SECONDS)) {
				Runtime.getRuntime().halt(exitCode); // the answer counts, not that it was asked for early
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Whether the work has to stop. */
	public static boolean isInterrupted() {
		return interrupted;
	}

	/** Everything is printed. */
	static void done(int code) {
		exitCode = code;
		DONE.countDown();
	}
}
