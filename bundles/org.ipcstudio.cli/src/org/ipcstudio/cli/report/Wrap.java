package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.cli.Console;

/** Breaks sentences into lines. */
final class Wrap {
	private Wrap() {
	}

	/** Prints a text with an indentation, broken at blanks so that lines stay within the width of reports. */
	static void print(Console console, String indent, String text) {
		print(console, indent, indent, text);
	}

	/** Prints a text with one indentation for its first line and another for those that follow. */
	static void print(Console console, String first, String others, String text) {
		String indent = first;
		for (String line : lines(text, Console.WIDTH - Math.max(first.length(), others.length()))) {
			console.println(indent + line);
			indent = others;
		}
	}

	/** The lines of a text; code in back-quotes stays in one, and what is longer than the width has a line of its own. */
	static List<String> lines(String text, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String piece : pieces(text, width)) {
			if (!line.isEmpty() && length(line) + 1 + length(piece) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(piece);
		}
		lines.add(line.toString());
		return lines;
	}

	/** The words of a text, but code in back-quotes, if it fits into a line, as one. */
	private static List<String> pieces(String text, int width) {
		List<String> pieces = new ArrayList<>();
		boolean code = false;
		for (String word : text.split(" ")) {
			int last = pieces.size() - 1;
			if (code && length(pieces.get(last)) + 1 + length(word) <= width) {
				pieces.set(last, pieces.get(last) + " " + word);
			} else {
				pieces.add(word);
			}
			code ^= word.chars().filter(c -> c == '`').count() % 2 != 0;
		}
		return pieces;
	}

	/** The columns that a text takes, without what makes it coloured. */
	private static int length(CharSequence text) {
		int length = 0;
		boolean escape = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			length += escape || c == '\u001b' ? 0 : 1;
			escape = c == '\u001b' || escape && c != 'm';
		}
		return length;
	}
}
