package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines that are no wider than some pixels, if their words are not. */
final class Paragraphs {

	private Paragraphs() {
	}

	/** The lines of a text, with an empty one between two paragraphs; no line for an empty text. */
	static List<String> wrap(TextStyle style, String text, int width) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.strip().split("\\R\\s*\\R")) {
			if (!lines.isEmpty()) {
				lines.add("");
			}
			StringBuilder line = new StringBuilder();
			for (String word : paragraph.strip().split("\\s+")) {
				if (!line.isEmpty() && style.width(line + " " + word) > width) {
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
			if (!line.isEmpty()) {
				lines.add(line.toString());
			}
		}
		return lines;
	}
}
