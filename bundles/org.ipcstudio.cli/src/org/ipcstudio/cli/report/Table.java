package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;

/** Rows of text in aligned columns, no wider than reports are; the last column is broken into lines. */
final class Table {
	private static final String GAP = "  ";
	private static final int WIDEST_COLUMN = 32;

	private final String indent;
	private final boolean[] right;
	private final List<String[]> rows = new ArrayList<>();
	private boolean headed;

	/** @param alignment one letter for each column: {@code l} for left, {@code r} for right */
	Table(String indent, String alignment) {
		this.indent = indent;
		right = new boolean[alignment.length()];
		for (int i = 0; i < right.length; i++) {
			right[i] = alignment.charAt(i) == 'r';
		}
	}

	/** The names of the columns, before any row. */
	void head(String... cells) {
		headed = true;
		rows.add(cells);
	}

	void row(String... cells) {
		rows.add(cells);
	}

	boolean isEmpty() {
		return rows.size() <= (headed ? 1 : 0);
	}

	void print(Console console) {
		int[] widths = widths();
		for (int r = 0; r < rows.size(); r++) {
			print(console, rows.get(r), widths, r == 0 && headed);
		}
	}

	private int[] widths() {
		int[] widths = new int[right.length];
		for (String[] row : rows) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.min(WIDEST_COLUMN, Math.max(widths[i], row[i].length()));
			}
		}
		return widths;
	}

	private void print(Console console, String[] row, int[] widths, boolean head) {
		StringBuilder line = new StringBuilder(indent);
		int last = row.length - 1;
		for (int i = 0; i < last; i++) {
			line.append(cell(row[i], widths[i], right[i])).append(GAP);
		}
		if (right[last]) {
			line.append(cell(row[last], widths[last], true));
			println(console, line.toString(), head);
			return;
		}
		int start = line.length();
		String others = " ".repeat(start);
		for (String text : Wrap.lines(row[last], Math.max(20, Console.WIDTH - start))) {
			println(console, line + text, head);
			line.setLength(0);
			line.append(others);
		}
	}

	private static void println(Console console, String line, boolean head) {
		String text = line.stripTrailing();
		console.println(head ? console.styled(Style.FAINT, text) : text);
	}

	private static String cell(String text, int width, boolean right) {
		String padding = " ".repeat(Math.max(0, width - text.length()));
		return right ? padding + text : text + padding;
	}
}
