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

	/** The lines of a text; a word that is longer than the width has a line of its own. */
	static List<String> lines(String text, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}
}
