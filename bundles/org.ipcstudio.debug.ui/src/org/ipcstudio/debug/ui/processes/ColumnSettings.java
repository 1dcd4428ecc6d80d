package org.ipcstudio.debug.ui.processes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;

/** The columns of the tree: their order, widths, which are shown, and by which it is sorted; remembered in a memento. */
final class ColumnSettings {
	private static final String ORDER = "order"; //$NON-NLS-1$
	private static final String WIDTHS = "widths"; //$NON-NLS-1$
	private static final String HIDDEN = "hidden"; //$NON-NLS-1$
	private static final String SEPARATOR = ","; //$NON-NLS-1$

	private final Tree tree;
	private final Set<Column> hidden = EnumSet.noneOf(Column.class);
	private final int[] widths = Arrays.stream(Column.values()).mapToInt(Column::width).toArray();

	/** @param sort is told which title the user has clicked on */
	ColumnSettings(Tree tree, Consumer<Column> sort) {
		this.tree = tree;
		for (Column column : Column.values()) {
			TreeColumn created = new TreeColumn(tree, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
			created.setText(column.title());
			created.setToolTipText(column.help());
			created.setMoveable(column != Column.NAME);
			created.setWidth(column.width());
			created.addListener(SWT.Selection, event -> sort.accept(column));
		}
	}

	boolean isShown(Column column) {
		return !hidden.contains(column);
	}

	void setShown(Column column, boolean shown) {
		TreeColumn widget = tree.getColumn(column.ordinal());
		if (shown && hidden.remove(column)) {
			widget.setResizable(true);
			widget.setWidth(widths[column.ordinal()]);
		} else if (!shown && hidden.add(column)) {
			widths[column.ordinal()] = widget.getWidth();
			widget.setWidth(0);
			widget.setResizable(false);
		}
	}

	/** The columns that are shown, from left to right. */
	List<Column> shown() {
		List<Column> shown = new ArrayList<>();
		for (int index : tree.getColumnOrder()) {
			if (isShown(Column.values()[index])) {
				shown.add(Column.values()[index]);
			}
		}
		return shown;
	}

	void markSorted(Column column, boolean descending) {
		tree.setSortColumn(column == null ? null : tree.getColumn(column.ordinal()));
		tree.setSortDirection(column == null ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
	}

	void save(IMemento memento) {
		memento.putString(ORDER, joined(tree.getColumnOrder()));
		memento.putString(WIDTHS, joined(Arrays.stream(Column.values()).mapToInt(column -> isShown(column)
				? tree.getColumn(column.ordinal()).getWidth() : widths[column.ordinal()]).toArray()));
		memento.putString(HIDDEN, joined(hidden.stream().mapToInt(Column::ordinal).toArray()));
	}

	private static String joined(int[] numbers) {
		return String.join(SEPARATOR, Arrays.stream(numbers).mapToObj(Integer::toString).toList());
	}

	/** Restores what was saved, as far as it fits. */
	void restore(IMemento memento) {
		int[] savedWidths = numbers(memento.getString(WIDTHS));
		int[] order = numbers(memento.getString(ORDER));
		int count = Column.values().length;
		if (savedWidths.length == count) {
			for (int i = 0; i < count; i++) {
				widths[i] = Math.max(20, savedWidths[i]);
				tree.getColumn(i).setWidth(widths[i]);
			}
		}
		if (Arrays.equals(Arrays.stream(order).sorted().toArray(), IntStream.range(0, count).toArray())) {
			tree.setColumnOrder(order);
		}
		for (int index : numbers(memento.getString(HIDDEN))) {
			if (index > 0 && index < count) {
				setShown(Column.values()[index], false);
			}
		}
	}

	private static int[] numbers(String text) {
		return text == null || !text.matches("\\d+(,\\d+)*") ? new int[0] //$NON-NLS-1$
				: Arrays.stream(text.split(SEPARATOR)).mapToInt(Integer::parseInt).toArray();
	}
}
