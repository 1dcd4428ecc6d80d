package org.ipcstudio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the user about a mistake in this program: one sentence, and where the details are. */
final class Mistakes {
	/** A stack that has overflowed is the same again and again. */
	private static final int MOST_FRAMES = 200;

	private Mistakes() {
	}

	static void report(Throwable error, String[] args, Console console) {
		String summary = "This is a mistake in IPC Studio, not in your file (%s).".formatted(error.getClass().getSimpleName());
		if (console.isDebugging()) {
			console.message(summary);
			console.err().print(details(error));
		} else {
			console.message(summary + " " + log(error, args));
		}
	}

	private static String log(Throwable error, String[] args) {
		try {
			Path file = Files.createTempFile("ipc-error-", ".log"); // readable by its owner only
			Files.writeString(file, "ipc " + String.join(" ", args) + "\n" + Usage.version() + "\n" + details(error));
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
