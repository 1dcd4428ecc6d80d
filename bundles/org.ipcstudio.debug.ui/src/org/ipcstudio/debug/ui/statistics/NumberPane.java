package org.ipcstudio.debug.ui.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.statistics.NumberTable.Line;

/** Shows numbers in a table that can be sorted; what is checked is drawn. */
final class NumberPane {
	private static final int NAME_WIDTH = 150;
	private static final int WIDE_NAME_WIDTH = 250;
	private static final int LONG_NAME = 20;
	private static final int WIDTH = 80;

	private final Table table;
	private final Consumer<Set<String>> chooser;
	private NumberTable numbers = new NumberTable(List.of(), List.of());
	private List<Line> lines = List.of();
	private Set<String> drawn = Set.of();
	private int sorted = -1;
	private boolean descending;

	/**
	 * @param chooser  is told the names of the lines that the user wants to be drawn
	 * @param selector is told what the user has selected
	 */
	NumberPane(Composite parent, Consumer<Set<String>> chooser, Consumer<List<Subject>> selector) {
		this.chooser = chooser;
		table = new Table(parent, SWT.VIRTUAL | SWT.CHECK | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				choose(event);
			} else {
				selector.accept(selected().stream().map(Line::subject).filter(subject -> subject != null).distinct().toList());
			}
		});
	}

	Table table() {
		return table;
	}

	private void choose(Event event) {
		TableItem item = (TableItem) event.item;
		Set<String> chosen = new HashSet<>(drawn);
		String name = lines.get(table.indexOf(item)).name();
		if (item.getChecked()) {
			chosen.add(name);
		} else {
			chosen.remove(name);
		}
		chooser.accept(Set.copyOf(chosen));
	}

	void show(NumberTable newNumbers, Set<String> newDrawn) {
		if (!newNumbers.titles().equals(numbers.titles())) {
			createColumns(newNumbers.titles(), newNumbers.lines().stream().anyMatch(line -> line.name().length() > LONG_NAME));
		}
		numbers = newNumbers;
		drawn = newDrawn;
		List<Line> before = lines;
		lines = sorted < 0 ? numbers.lines() : numbers.sorted(sorted, descending);
		if (!before.equals(lines) || table.getItemCount() != lines.size()) {
			Set<String> selected = new HashSet<>(IntStream.of(table.getSelectionIndices()).filter(index -> index < before.size())
					.mapToObj(index -> before.get(index).name()).toList());
			table.setItemCount(lines.size());
			table.clearAll();
			table.deselectAll();
			table.select(IntStream.range(0, lines.size()).filter(index -> selected.contains(lines.get(index).name())).toArray());
		} else {
			table.clearAll();
		}
	}

	private void createColumns(List<String> titles, boolean wide) {
		sorted = -1;
		table.setSortColumn(null);
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		for (int i = 0; i < titles.size(); i++) {
			TableColumn column = new TableColumn(table, i == 0 ? SWT.LEFT : SWT.RIGHT);
			column.setText(titles.get(i));
			column.setWidth(i > 0 ? WIDTH : wide ? WIDE_NAME_WIDTH : NAME_WIDTH);
			column.setMoveable(i > 0);
			int index = i;
			column.addListener(SWT.Selection, event -> sort(index));
		}
	}

	/** Sorts by a column, numbers the largest first; the other way round if it is sorted by it. */
	private void sort(int column) {
		descending = sorted == column ? !descending : column > 0;
		sorted = column;
		table.setSortColumn(table.getColumn(column));
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		show(numbers, drawn);
	}

	private void fill(TableItem item, int index) {
		if (index < lines.size()) {
			Line line = lines.get(index);
			for (int column = 0; column < numbers.titles().size(); column++) {
				item.setText(column, line.text(column));
			}
			item.setChecked(drawn.contains(line.name()));
		}
	}

	private List<Line> selected() {
		return IntStream.of(table.getSelectionIndices()).filter(index -> index < lines.size()).mapToObj(lines::get).toList();
	}

	/** Selects the lines of some subjects. */
	void select(Set<Subject> subjects) {
		int[] indices = IntStream.range(0, lines.size()).filter(index -> subjects.contains(lines.get(index).subject())).toArray();
		table.setSelection(indices);
	}

	/** The lines that are selected, or all, as comma-separated values. */
	String csv() {
		List<Line> selected = selected();
		return numbers.csv(selected.isEmpty() ? lines : selected);
	}
}
