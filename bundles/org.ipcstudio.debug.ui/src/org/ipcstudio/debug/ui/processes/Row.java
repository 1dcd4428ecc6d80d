package org.ipcstudio.debug.ui.processes;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipcstudio.debug.run.Subject;

/**
 * A row as it is shown at a moment. Immutable.
 *
 * @param key      what stays the same from moment to moment
 * @param kind     what it is about
 * @param subject  what is selected with it; null if nothing is
 * @param array    whether it stands for all elements of an array
 * @param standing how it stands with it
 * @param texts    what its cells say; no entry for an empty cell
 * @param numbers  what its cells are sorted by, where that is not the text
 * @param history  what it was like before
 * @param more     whether it can be expanded, even though its children have not been worked out
 * @param children the rows below it
 * @param changed  the cells that say something else than at the moment that was shown before
 */
record Row(String key, RowKind kind, Subject subject, boolean array, Standing standing, Map<Column, String> texts,
		Map<Column, Double> numbers, History history, boolean more, List<Row> children, Set<Column> changed) {

	Row {
		texts = Map.copyOf(texts);
		numbers = Map.copyOf(numbers);
		children = List.copyOf(children);
	}

	Row(String key, RowKind kind, Subject subject, Standing standing, Map<Column, String> texts, Map<Column, Double> numbers,
			History history, boolean more, List<Row> children) {
		this(key, kind, subject, false, standing, texts, numbers, history, more, children, EnumSet.noneOf(Column.class));
	}

	String text(Column column) {
		return texts.getOrDefault(column, ""); //$NON-NLS-1$
	}

	String name() {
		return text(Column.NAME);
	}

	double number(Column column) {
		return numbers.getOrDefault(column, -1.0);
	}

	Row withChildren(List<Row> newChildren) {
		return new Row(key, kind, subject, array, standing, texts, numbers, history, more, newChildren, changed);
	}

	Row withChanged(Set<Column> newChanged) {
		return new Row(key, kind, subject, array, standing, texts, numbers, history, more, children, newChanged);
	}

	/** Whether it shows the same as another row with the same key, apart from its children and its history. */
	boolean looksLike(Row other) {
		return kind == other.kind && standing == other.standing && texts.equals(other.texts) && changed.equals(other.changed);
	}
}
