package org.ipcstudio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the user about a mistake in this program: one sentence, and where the details are. */
public final class Mistakes {
	/** A stack that has overflowed is the same again and again. */
	private static final int MOST_FRAMES = 200;

	private Mistakes() {
	}

	static void report(Throwable error, String[] args, Console console) {
		console.message(describe(error, "ipc " + String.join(" ", args), console));
	}

	/**
	 * Writes down the details of a mistake: to the console if it shows them, otherwise into a file.
	 *
	 * @param doing what the program was doing
	 * @return what to tell the user, in full sentences
	 */
	public static String describe(Throwable error, String doing, Console console) {
		String summary = "This is a mistake in IPC Studio, not in your file (%s)."
				.formatted(error.getClass().getSimpleName());
		if (console.isDebugging()) {
			console.err().print(details(error));
			return summary;
		}
		return summary + " " + log(error, doing);
	}

	private static String log(Throwable error, String doing) {
		try {
			Path file = Files.createTempFile("ipc-error-", ".log"); // readable by its owner only
			Files.writeString(file, doing + "\n" + Usage.version() + "\n" + details(error));
			return "The details are in " + file + "; please report them.";
		} catch (IOException | RuntimeException e) {
			return "The option --debug shows the details.";
		}
	}

	private static String details(Throwable error) {
		StringBuilder details = new StringBuilder();
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			details.append(cause == error ? "" : "Caused by ").append(cause).append('\n');
			StackTraceElement[] frames = cause.getStackTrace();
			for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
				details.append("\tat ").append(frames[i]).append('\n');
			}
		}
		return details.toString();
	}
}
