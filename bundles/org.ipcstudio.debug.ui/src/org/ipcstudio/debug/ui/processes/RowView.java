package org.ipcstudio.debug.ui.processes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which rows are shown, and in which order. Immutable.
 *
 * @param sorted     the column by which rows are sorted; null for the order of the system
 * @param descending whether the last one comes first
 * @param filter     what has to occur in a row or below it; empty for everything
 * @param changed    whether to show only what has changed
 */
record RowView(Column sorted, boolean descending, String filter, boolean changed) {
	static final RowView ALL = new RowView(null, false, "", false); //$NON-NLS-1$

	/** The rows that are shown, in order; headings keep their places. */
	List<Row> of(List<Row> rows) {
		return rows.stream().map(heading -> heading.withChildren(shown(heading.children(), false)))
				.filter(heading -> !heading.children().isEmpty()).toList();
	}

	private List<Row> shown(List<Row> rows, boolean matchedAbove) {
		return rows.stream().map(row -> shown(row, matchedAbove)).filter(row -> row != null).sorted(order()).toList();
	}

	/** The row with what is shown below it; null if neither is shown. Details are shown with the row that they belong to. */
	private Row shown(Row row, boolean matchedAbove) {
		boolean matches = matchedAbove || filter.isEmpty() || matches(row);
		if (!row.array()) {
			return matches && (!changed || !row.changed().isEmpty()) ? row : null;
		}
		List<Row> below = shown(row.children(), matches);
		return below.isEmpty() ? null : row.withChildren(below);
	}

	private boolean matches(Row row) {
		String wanted = filter.toLowerCase(Locale.ROOT);
		return row.texts().values().stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
	}

	private Comparator<Row> order() {
		if (sorted == null) {
			return (one, other) -> 0;
		}
		Comparator<Row> order = sorted.isNumber() || sorted == Column.STATE ? Comparator.comparingDouble(row -> row.number(sorted))
				: Comparator.comparing(row -> row.text(sorted), NaturalOrder.INSTANCE);
		return descending ? order.reversed() : order;
	}
}
