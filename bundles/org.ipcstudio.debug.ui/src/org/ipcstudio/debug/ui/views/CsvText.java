package org.ipcstudio.debug.ui.views;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 describes them, with line feeds. */
public final class CsvText {
	private CsvText() {
	}

	/** A line with these cells. */
	public static String line(List<String> cells) {
		return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + '\n'; //$NON-NLS-1$
	}

	private static String cell(String text) {
		boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
		return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
