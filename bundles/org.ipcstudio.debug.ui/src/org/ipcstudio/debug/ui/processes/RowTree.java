package org.ipcstudio.debug.ui.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.views.RunColors;
import org.ipcstudio.debug.ui.views.RunColors.Role;

/**
 * A tree that has items only for what has been scrolled to. Rows that look as before are left alone, and as long as the same
 * rows are shown in the same order, expanded and selected stays what it was.
 */
final class RowTree {
	private final Tree tree;
	private final Font bold;
	private final Runnable expandedListener;
	/** The keys of what is expanded. */
	private final Set<String> expanded = new HashSet<>();
	private final Map<String, TreeItem> items = new HashMap<>();
	private List<Row> rows = List.of();
	private RunColors colors = RunColors.LIGHT;

	/** @param expandedListener called when the user has expanded or collapsed something */
	RowTree(Composite parent, Runnable expandedListener) {
		this.expandedListener = expandedListener;
		tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		bold = new LocalResourceManager(JFaceResources.getResources(), tree)
				.create(FontDescriptor.createFrom(tree.getFont()).setStyle(SWT.BOLD));
		tree.addListener(SWT.SetData, this::setData);
		tree.addListener(SWT.Expand, event -> setExpanded(row((TreeItem) event.item), true));
		tree.addListener(SWT.Collapse, event -> setExpanded(row((TreeItem) event.item), false));
		tree.addListener(SWT.PaintItem, this::paintHistory);
	}

	Tree tree() {
		return tree;
	}

	/** The keys of what is expanded; not to be changed. */
	Set<String> expanded() {
		return Set.copyOf(expanded);
	}

	/** Expands something from now on. */
	void expand(String key) {
		expanded.add(key);
	}

	void collapseAll() {
		expanded.clear();
		rows.forEach(heading -> expanded.add(heading.key()));
		for (TreeItem heading : tree.getItems()) {
			for (TreeItem item : heading.getItems()) {
				item.setExpanded(false);
			}
		}
	}

	private void setExpanded(Row row, boolean isExpanded) {
		if (row != null && (isExpanded ? expanded.add(row.key()) : expanded.remove(row.key()))) {
			expandedListener.run();
		}
	}

	void show(List<Row> newRows) {
		RunColors before = colors;
		colors = RunColors.of(tree);
		List<Row> old = rows;
		rows = newRows;
		if (sameKeys(old, newRows)) {
			refresh(old, newRows);
		} else {
			tree.setRedraw(false);
			rebuild(null, old, newRows);
			tree.setRedraw(true);
		}
		if (before != colors) {
			items.values().stream().filter(item -> !item.isDisposed()).forEach(item -> fill(item, row(item)));
		}
		redrawHistories();
	}

	private static boolean sameKeys(List<Row> one, List<Row> other) {
		if (one.size() != other.size()) {
			return false;
		}
		for (int i = 0; i < one.size(); i++) {
			if (!one.get(i).key().equals(other.get(i).key())) {
				return false;
			}
		}
		return true;
	}

	/** Shows other contents of rows that are the same ones in the same order, as far as they have been scrolled to. */
	private void refresh(List<Row> old, List<Row> now) {
		for (int i = 0; i < now.size(); i++) {
			TreeItem item = items.get(now.get(i).key());
			if (item != null && !item.isDisposed()) {
				refresh(item, old.get(i), now.get(i));
			}
		}
	}

	private void refresh(TreeItem item, Row old, Row now) {
		item.setData(now);
		if (!now.looksLike(old)) {
			fill(item, now);
		}
		if (sameKeys(old.children(), now.children())) {
			if (count(old) != count(now)) {
				item.setItemCount(count(now));
			}
			refresh(old.children(), now.children());
		} else {
			rebuild(item, old.children(), now.children());
		}
	}

	/** Shows other rows below an item, or at the top if there is none; only those that are scrolled to get their texts. */
	private void rebuild(TreeItem parent, List<Row> old, List<Row> now) {
		Set<Subject> selected = selection();
		for (int i = 0; i < old.size(); i++) {
			if (expanded.contains(old.get(i).key()) && i < itemCount(parent)) {
				item(parent, i).setExpanded(false);
			}
			forget(old.get(i));
		}
		if (parent == null) {
			tree.setItemCount(now.size());
			tree.clearAll(true);
		} else {
			parent.setItemCount(count(row(parent)));
			parent.clearAll(true);
		}
		for (int i = 0; i < now.size(); i++) {
			if (expanded.contains(now.get(i).key())) {
				open(item(parent, i), now.get(i));
			}
		}
		select(selected, false);
	}

	private void forget(Row row) {
		items.remove(row.key());
		row.children().forEach(this::forget);
	}

	private int itemCount(TreeItem parent) {
		return parent == null ? tree.getItemCount() : parent.getItemCount();
	}

	private TreeItem item(TreeItem parent, int index) {
		return parent == null ? tree.getItem(index) : parent.getItem(index);
	}

	/** Expands an item, and what is to be expanded below it. */
	private void open(TreeItem item, Row row) {
		put(item, row);
		if (count(row) > 0) {
			item.setExpanded(true); // before those below it, which cannot be expanded as long as they are hidden
			for (int i = 0; i < row.children().size(); i++) {
				if (expanded.contains(row.children().get(i).key())) {
					open(item.getItem(i), row.children().get(i));
				}
			}
		}
	}

	private static int count(Row row) {
		return row.children().isEmpty() && row.more() ? 1 : row.children().size();
	}

	private void setData(Event event) {
		TreeItem item = (TreeItem) event.item;
		TreeItem parent = item.getParentItem();
		Row above = parent == null ? null : row(parent);
		List<Row> siblings = parent == null ? rows : above == null ? List.of() : above.children();
		if (event.index < siblings.size()) {
			put(item, siblings.get(event.index));
		} else {
			item.setText("\u2013"); //$NON-NLS-1$
		}
	}

	private void put(TreeItem item, Row row) {
		items.put(row.key(), item);
		item.setData(row);
		fill(item, row);
		if (item.getItemCount() != count(row)) {
			item.setItemCount(count(row));
		}
	}

	private void fill(TreeItem item, Row row) {
		String[] texts = new String[Column.values().length];
		for (Column column : Column.values()) {
			texts[column.ordinal()] = row.text(column);
		}
		item.setText(texts);
		item.setImage(row.kind().image(row.array()));
		for (Column column : Column.values()) {
			boolean changed = row.changed().contains(column);
			item.setFont(column.ordinal(), changed || row.kind().isHeading() ? bold : null);
			item.setForeground(column.ordinal(), column == Column.STATE && row.standing() != Standing.NONE
					? colors.of(row.standing().role()) : changed ? colors.of(Role.CHANGED) : null);
		}
	}

	private void paintHistory(Event event) {
		if (event.index == Column.HISTORY.ordinal() && event.item.getData() instanceof Row row) {
			TreeItem item = (TreeItem) event.item;
			new SparkPainter(colors).paint(event.gc, item.getBounds(event.index), row.history());
		}
	}

	/** Only the column with the pictures changes with every moment. */
	private void redrawHistories() {
		int x = -tree.getHorizontalBar().getSelection();
		for (int index : tree.getColumnOrder()) {
			int width = tree.getColumn(index).getWidth();
			if (index == Column.HISTORY.ordinal()) {
				tree.redraw(x, 0, width, tree.getClientArea().height, false);
			}
			x += width;
		}
	}

	/** The row of an item; null if it has none. */
	static Row row(TreeItem item) {
		return item.getData() instanceof Row row ? row : null;
	}

	/** The rows that are selected, from top to bottom. */
	List<Row> selectedRows() {
		List<Row> selected = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			if (row(item) != null) {
				selected.add(row(item));
			}
		}
		return selected;
	}

	/** What the rows that are selected are about; all elements of an array, and what details belong to. */
	Set<Subject> selection() {
		Set<Subject> subjects = new LinkedHashSet<>();
		for (TreeItem item : tree.getSelection()) {
			Row row = row(item);
			if (row != null && row.array()) {
				row.children().forEach(element -> subjects.add(element.subject()));
			} else if (row != null && row.subject() != null) {
				subjects.add(row.subject());
			} else if (item.getParentItem() != null && row(item.getParentItem()) != null && row(item.getParentItem()).subject() != null) {
				subjects.add(row(item.getParentItem()).subject());
			}
		}
		return subjects;
	}

	/** Selects the rows of some subjects, and shows the first of them. */
	void select(Set<Subject> subjects, boolean reveal) {
		List<TreeItem> selected = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			find(tree.getItem(i), rows.get(i), subjects, reveal, selected);
		}
		tree.setSelection(selected.toArray(TreeItem[]::new));
		if (reveal && !selected.isEmpty()) {
			tree.showItem(selected.getFirst());
		}
	}

	private void find(TreeItem item, Row row, Set<Subject> subjects, boolean reveal, List<TreeItem> selected) {
		for (int i = 0; i < row.children().size(); i++) {
			Row child = row.children().get(i);
			boolean isSelected = child.subject() != null && !child.array() && subjects.contains(child.subject());
			boolean isAbove = child.children().stream().anyMatch(below -> below.subject() != null && subjects.contains(below.subject()));
			if (!isSelected && !isAbove || !reveal && !expanded.contains(row.key())) {
				continue;
			}
			if (expanded.add(row.key()) || !item.getExpanded()) {
				open(item, row);
			}
			TreeItem found = item.getItem(i);
			if (isSelected) {
				selected.add(found);
			}
			if (isAbove) {
				find(found, child, subjects, reveal, selected);
			}
		}
	}
}
