package org.ipcstudio.editor.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a file is shown.
 *
 * @param page       the number of the page in front
 * @param zoom       1 for the actual size
 * @param x          how far the canvas is scrolled to the right, in pixels
 * @param y          how far it is scrolled down
 * @param selection  the labels of the selected nodes and edges
 * @param columns    where guides stand on the horizontal ruler
 * @param rows       where guides lie on the vertical ruler
 */
public record ViewState(int page, double zoom, int x, int y, List<String> selection, List<Integer> columns,
		List<Integer> rows) {
	private static final int MOST_SELECTED = 20;
	private static final int MOST_GUIDES = 50;

	public ViewState {
		selection = List.copyOf(selection.subList(0, Math.min(MOST_SELECTED, selection.size())));
		columns = List.copyOf(columns.subList(0, Math.min(MOST_GUIDES, columns.size())));
		rows = List.copyOf(rows.subList(0, Math.min(MOST_GUIDES, rows.size())));
	}

	/** How a file is shown that has never been open. */
	public static ViewState fresh(int page) {
		return new ViewState(page, 1, 0, 0, List.of(), List.of(), List.of());
	}

	/** The same with another page in front. */
	public ViewState withPage(int newPage) {
		return new ViewState(newPage, zoom, x, y, selection, columns, rows);
	}

	/** A short text from which {@link #parse} makes the same state. */
	public String text() {
		return "page=" + page + "\nzoom=" + zoom + "\nx=" + x + "\ny=" + y + "\nselection=" + String.join("|", selection)
				+ "\ncolumns=" + numbers(columns) + "\nrows=" + numbers(rows);
	}

	private static String numbers(List<Integer> numbers) {
		return numbers.stream().map(String::valueOf).collect(Collectors.joining("|"));
	}

	/**
	 * The state that a text describes. What is missing or makes no sense is as in a fresh state.
	 *
	 * @param page the page for a text that names none
	 */
	public static ViewState parse(String text, int page) {
		Map<String, String> values = new LinkedHashMap<>();
		text.lines().map(line -> line.split("=", 2)).filter(pair -> pair.length == 2)
				.forEach(pair -> values.put(pair[0], pair[1]));
		try {
			return new ViewState(Integer.parseInt(values.getOrDefault("page", String.valueOf(page))),
					Math.clamp(Double.parseDouble(values.getOrDefault("zoom", "1")), 0.05, 16),
					Integer.parseInt(values.getOrDefault("x", "0")), Integer.parseInt(values.getOrDefault("y", "0")),
					list(values, "selection").toList(), list(values, "columns").map(Integer::valueOf).toList(),
					list(values, "rows").map(Integer::valueOf).toList());
		} catch (NumberFormatException e) {
			return fresh(page);
		}
	}

	private static Stream<String> list(Map<String, String> values, String key) {
		return Stream.of(values.getOrDefault(key, "").split("\\|")).filter(value -> !value.isEmpty());
	}
}
