package org.ipcstudio.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** What the command says about itself. */
final class Usage {
	private Usage() {
	}

	static void print(Console console, PrintStream out) {
		StringBuilder text = new StringBuilder("Usage: ipc VERB …\n\n"
				+ "Draws no pictures, but runs and checks systems of communicating processes (.ipc files).\n\n");
		for (Verb verb : Verb.values()) {
			text.append("  ").append(pad(verb.call(), 25)).append(verb.summary()).append('\n');
		}
		text.append("""

				Examples:
				  ipc new Buffer                   writes Buffer.ipc, a producer and a consumer
				  ipc run Buffer.ipc               runs it once
				  ipc check Buffer.ipc             looks at every run it can have
				  ipc advise Buffer.ipc            says what would do it good
				  ipc explain deadlock             says what a deadlock is

				`ipc VERB --help` tells more about a verb, `ipc --version` the version.
				Exit codes: 0 all is well, 1 something was found, 2 the file or the call is wrong,
				3 a limit ended the work before there was an answer.
				""");
		out.print(console.drawsLines() ? text.toString() : Ascii.of(text.toString()));
		out.flush();
	}

	private static String pad(String text, int width) {
		return text + " ".repeat(Math.max(1, width - text.length()));
	}

	static String version() {
		return "IPC Studio " + Version.number() + " (Java " + Runtime.version().feature() + ")";
	}

	/** What to say to a word that is no verb. */
	static String unknown(String word) {
		if (word.startsWith("-")) {
			return "The option %s needs a verb before it. See `ipc --help`.".formatted(word);
		}
		if (word.endsWith(".ipc")) {
			return "What is to be done with %s? Try `ipc run %s` or `ipc check %s`.".formatted(word, word, word);
		}
		if (word.endsWith(".challenge")) {
			return "What is to be done with %s? Try `ipc grade %s`.".formatted(word, word);
		}
		List<String> verbs = Arrays.stream(Verb.values()).map(Verb::word).toList();
		return "There is no verb `%s`.".formatted(word) + Spelling.nearest(word, verbs)
				.map(" Did you mean `ipc %s`?"::formatted).orElse(" See `ipc --help`.");
	}
}
