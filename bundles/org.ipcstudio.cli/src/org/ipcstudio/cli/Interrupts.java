package org.ipcstudio.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C end long work in good order: the work sees it, stops, and prints what is known so far before the program
 * ends. Without {@link #watch} Ctrl-C ends the program at once.
 */
public final class Interrupts {
	/** How long the work may take to stop and print, in seconds. */
	private static final int PATIENCE = 5;
	private static final CountDownLatch DONE = new CountDownLatch(1);
	private static volatile boolean interrupted;
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
		interrupted = true;
		try {
			DONE.await(PATIENCE, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Whether the work has to stop. */
	public static boolean isInterrupted() {
		return interrupted;
	}

	/** Everything is printed. */
	static void done() {
		DONE.countDown();
	}
}
