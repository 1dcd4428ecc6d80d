package org.ipcstudio.language.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves the lines of a comment to a new column. Lines that begin with a star are put under the first star of the comment,
 * others keep their place relative to it. Blanks at the ends of lines go away.
 */
final class CommentLayout {

	private final String text;
	private final int shift;
	private final int column;
	private final List<Change> changes = new ArrayList<>();

	private CommentLayout(String text, int oldColumn, int newColumn) {
		this.text = text;
		this.shift = newColumn - oldColumn;
		this.column = newColumn;
	}

	/** What changes in a comment that began at one column and now begins at another; offsets are from its beginning. */
	static List<Change> changes(String comment, int oldColumn, int newColumn) {
		CommentLayout layout = new CommentLayout(comment, oldColumn, newColumn);
		layout.collect();
		return layout.changes;
	}

	private void collect() {
		int line = 0;
		while (line < text.length()) {
			int end = endOfLine(line);
			line(line, end);
			line = end;
			while (line < text.length() && isEnd(text.charAt(line))) {
				line++;
			}
		}
	}

	private void line(int begin, int end) {
		int first = begin;
		while (first < end && isBlank(text.charAt(first))) {
			first++;
		}
		int last = end;
		while (last > first && isBlank(text.charAt(last - 1))) {
			last--;
		}
		if (begin > 0) {
			indentation(begin, first, first == end);
		}
		if (last < end && first < end) {
			changes.add(new Change(last, end - last, ""));
		}
	}

	private void indentation(int begin, int first, boolean empty) {
		String old = text.substring(begin, first);
		String replacement = empty ? "" : " ".repeat(columnOf(old, text.charAt(first)));
		boolean unmoved = !empty && shift == 0 && text.charAt(first) != '*';
		if (!unmoved && !replacement.equals(old)) {
			changes.add(new Change(begin, old.length(), replacement));
		}
	}

	private int columnOf(String old, char first) {
		return first == '*' ? column + 1 : Math.max(0, VisibleTokens.width(old) + shift);
	}

	private int endOfLine(int begin) {
		int end = begin;
		while (end < text.length() && !isEnd(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isEnd(char character) {
		return character == '\n' || character == '\r';
	}

	private static boolean isBlank(char character) {
		return character == ' ' || character == '\t' || character == '\f';
	}
}
