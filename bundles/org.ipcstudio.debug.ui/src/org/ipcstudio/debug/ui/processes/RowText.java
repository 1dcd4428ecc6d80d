package org.ipcstudio.debug.ui.processes;

import java.util.List;
import java.util.stream.Collectors;

import org.ipcstudio.debug.ui.views.CsvText;

/** Rows as text, to be pasted elsewhere. */
final class RowText {
	private RowText() {
	}

	/** A line for each row, its cells separated by tabulators, the titles first. */
	static String plain(List<Column> columns, List<Row> rows) {
		String titles = columns.stream().map(Column::title).collect(Collectors.joining("\t")); //$NON-NLS-1$
		return titles + '\n' + rows.stream().map(row -> columns.stream().map(row::text).collect(Collectors.joining("\t"))) //$NON-NLS-1$
				.collect(Collectors.joining("\n")) + '\n'; //$NON-NLS-1$
	}

	/** The rows as comma-separated values, the titles first. */
	static String csv(List<Column> columns, List<Row> rows) {
		return CsvText.line(columns.stream().map(Column::title).toList())
				+ rows.stream().map(row -> CsvText.line(columns.stream().map(row::text).toList())).collect(Collectors.joining());
	}
}
