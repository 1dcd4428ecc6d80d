package org.ipcstudio.language.internal;

import java.util.Arrays;

import org.ipcstudio.language.Position;

/** Knows where the lines of a text begin. A line ends with {@code \n}, {@code \r} or both. */
public final class LineIndex {

	private final int[] starts;

	LineIndex(String text) {
		int[] found = new int[64];
		int lines = 1;
		for (int i = 0; i < text.length(); i++) {
			if (endsLine(text, i)) {
				if (lines == found.length) {
					found = Arrays.copyOf(found, 2 * lines);
				}
				found[lines++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, lines);
	}

	private static boolean endsLine(String text, int i) {
		char c = text.charAt(i);
		return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
	}

	/** Line and column of the character at {@code offset}. */
	public Position position(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		int line = found >= 0 ? found : -found - 2;
		return new Position(line + 1, offset - starts[line] + 1);
	}
}
