package org.ipcstudio.debug.ui.processes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.Subject;

/** Puts the elements of arrays together below a row that sums them up. */
final class ArrayRows {
	private ArrayRows() {
	}

	/** The rows in their order; the first element of an array gives its place. */
	static List<Row> folded(List<Row> rows) {
		Map<String, List<Row>> groups = new LinkedHashMap<>();
		for (Row row : rows) {
			groups.computeIfAbsent(base(row), base -> new ArrayList<>()).add(row);
		}
		return groups.entrySet().stream()
				.map(group -> isArray(group.getValue()) ? sum(group.getKey(), group.getValue()) : group.getValue().getFirst()).toList();
	}

	/** The links between elements of arrays belong to nothing that could be folded. */
	private static String base(Row row) {
		String name = row.name();
		int bracket = row.kind() == RowKind.LINK ? -1 : name.indexOf('[');
		return bracket < 0 ? name : name.substring(0, bracket) + '[';
	}

	private static boolean isArray(List<Row> group) {
		return group.size() > 1 && group.getFirst().name().endsWith("]"); //$NON-NLS-1$
	}

	private static Row sum(String base, List<Row> elements) {
		Row first = elements.getFirst();
		String name = base + elements.size() + ']';
		Cells cells = new Cells(name, Standing.NONE).text(Column.ACTIVITY, standings(elements));
		for (Column column : EnumSet.of(Column.OCCUPANCY, Column.MOVES, Column.SENT, Column.RECEIVED, Column.WAITS)) {
			if (elements.stream().anyMatch(row -> row.numbers().containsKey(column))) {
				cells.count(column, (long) elements.stream().mapToDouble(row -> Math.max(0, row.number(column))).sum());
			}
		}
		History history = first.history();
		for (int i = 1; i < elements.size(); i++) {
			history = history.and(elements.get(i).history(), i);
		}
		Standing most = elements.stream().map(Row::standing).max(Standing::compareTo).orElse(Standing.NONE);
		cells.numbers.put(Column.STATE, (double) most.ordinal());
		Subject.Kind kind = first.subject().kind();
		Subject array = new Subject(kind, base.substring(0, base.length() - 1));
		return new Row("ARRAY" + kind + base, first.kind(), array, true, Standing.NONE, cells.texts, //$NON-NLS-1$
				 cells.numbers, history, true, elements, EnumSet.noneOf(Column.class));
	}

	/** {@code 3 waiting, 2 ended}: what deserves attention first. */
	private static String standings(List<Row> elements) {
		Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
		elements.forEach(row -> counts.merge(row.standing(), 1, Integer::sum));
		return counts.entrySet().stream().filter(count -> count.getKey() != Standing.NONE)
				.sorted(Map.Entry.<Standing, Integer>comparingByKey().reversed())
				.map(count -> NLS.bind(Messages.ArrayRows_count, count.getValue(), count.getKey().word()))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
