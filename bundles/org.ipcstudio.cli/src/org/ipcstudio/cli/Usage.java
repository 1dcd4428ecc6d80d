package org.ipcstudio.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Properties;

/** What the command says about itself. */
final class Usage {
	private Usage() {
	}

	static void print(Console console, PrintStream out) {
		StringBuilder text = new StringBuilder("Usage: ipc VERB …\n\n"
				+ "Draws no pictures, but runs and checks systems of communicating processes (.ipc files).\n\n");
		for (Verb verb : Verb.values()) {
			text.append("  ").append(pad(verb.call(), 22)).append(verb.summary()).append('\n');
		}
		text.append("""

				Examples:
				  ipc new Buffer                   writes Buffer.ipc, a producer and a consumer
				  ipc run Buffer.ipc               runs it once
				  ipc check Buffer.ipc             looks at every run it can have
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
		Properties properties = new Properties();
		try (InputStream in = Usage.class.getResourceAsStream("version.properties")) {
			properties.load(in);
		} catch (IOException e) {
			throw new IllegalStateException("the version is missing from this installation", e);
		}
		return "IPC Studio " + properties.getProperty("version") + " (Java " + Runtime.version().feature() + ")";
	}

	/** What to say to a word that is no verb. */
	static String unknown(String word) {
		if (word.startsWith("-")) {
			return "The option %s needs a verb before it. See `ipc --help`.".formatted(word);
		}
		if (word.endsWith(".ipc")) {
			return "What is to be done with %s? Try `ipc run %s` or `ipc check %s`.".formatted(word, word, word);
		}
		String nearest = null;
		for (Verb verb : Verb.values()) {
			int distance = distance(word, verb.word());
			if (distance <= 2 && (nearest == null || distance < distance(word, nearest))) {
				nearest = verb.word();
			}
		}
		return "There is no verb `%s`.".formatted(word)
				+ (nearest == null ? " See `ipc --help`." : " Did you mean `ipc %s`?".formatted(nearest));
	}

	/** The number of letters to insert, delete or replace (Levenshtein, 1966). */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[b.length()];
	}
}
