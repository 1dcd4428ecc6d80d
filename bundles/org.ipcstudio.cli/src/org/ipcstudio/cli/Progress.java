package org.ipcstudio.cli;

import java.io.PrintStream;
import java.util.function.Supplier;

/** One line on the terminal that says how far long work has come, and vanishes when it is done. */
public final class Progress implements AutoCloseable {
	private static final long FIRST = 700_000_000;
	private static final long INTERVAL = 200_000_000;

	private final PrintStream err;
	private final boolean shown;
	private final long started = System.nanoTime();
	private long next = started + FIRST;
	private int width;

	public Progress(Console console) {
		err = console.err();
		shown = console.showsProgress();
	}

	/** The time since the work began, in seconds. */
	public double seconds() {
		return (System.nanoTime() - started) / 1e9;
	}

	/** Shows a text if there is a terminal, and enough time has passed since the last one. */
	public void update(Supplier<String> text) {
		long now = shown ? System.nanoTime() : 0;
		if (shown && now - next >= 0) {
			next = now + INTERVAL;
			show(text.get());
		}
	}

	private void show(String text) {
		String line = text.length() < Console.WIDTH ? text : text.substring(0, Console.WIDTH - 1);
		err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
		err.flush();
		width = line.length();
	}

	/** Removes the line. */
	@Override
	public void close() {
		if (width > 0) {
			err.print("\r" + " ".repeat(width) + "\r");
			err.flush();
			width = 0;
		}
	}
}
