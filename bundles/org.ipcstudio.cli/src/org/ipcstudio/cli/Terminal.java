package org.ipcstudio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether a stream of this program goes to a terminal. */
final class Terminal {
	private Terminal() {
	}

	/** Whether the stream with a number (1 for output, 2 for errors) goes to a terminal. */
	static boolean isTerminal(int stream) {
		try {
			String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
		} catch (IOException | UnsupportedOperationException e) {
			// no Linux: Java knows only whether both input and output are interactive
			return isInteractive();
		}
	}

	private static boolean isInteractive() {
		java.io.Console console = System.console();
		if (console == null) {
			return false;
		}
		try { // since Java 22 there is always a console, and it has to be asked
			return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
		} catch (ReflectiveOperationException e) {
			return true;
		}
	}
}
