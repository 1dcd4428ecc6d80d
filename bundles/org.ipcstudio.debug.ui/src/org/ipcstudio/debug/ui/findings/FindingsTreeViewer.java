package org.ipcstudio.debug.ui.findings;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** The tree with its columns; a click on the title of one sorts by it, another one turns the order round. */
final class FindingsTreeViewer {
	private final TreeViewer viewer;
	private final FindingsState state;
	private final TreeColumnLayout columns = new TreeColumnLayout();

	FindingsTreeViewer(Composite parent, FindingsState state) {
		this.state = state;
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(columns);
		viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setContentProvider(new FindingsTree());
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		for (FindingsColumn column : FindingsColumn.values()) {
			add(column);
		}
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setComparator(new Order());
		showOrder();
	}

	TreeViewer viewer() {
		return viewer;
	}

	private void add(FindingsColumn column) {
		TreeViewerColumn shown = new TreeViewerColumn(viewer, column.isNumeric() ? SWT.RIGHT : SWT.LEFT);
		TreeColumn widget = shown.getColumn();
		widget.setText(column.title());
		columns.setColumnData(widget, column.isNumeric() ? new ColumnPixelData(column.width(), true)
				: new ColumnWeightData(column.width(), column.width() / 3, true));
		widget.setMoveable(true);
		widget.addListener(SWT.Selection, event -> sort(column));
		shown.setLabelProvider(column.labels());
	}

	private void sort(FindingsColumn column) {
		if (state.sorted() != column) {
			state.setOrder(column, true);
		} else if (state.isAscending()) {
			state.setOrder(column, false);
		} else {
			state.setOrder(null, true);
		}
		showOrder();
		viewer.refresh();
	}

	private void showOrder() {
		Tree tree = viewer.getTree();
		FindingsColumn sorted = state.sorted();
		tree.setSortColumn(sorted == null ? null : tree.getColumn(sorted.ordinal()));
		tree.setSortDirection(sorted == null ? SWT.NONE : state.isAscending() ? SWT.UP : SWT.DOWN);
	}

	/** Sorts findings; files stay in the order in which they were verified, kinds in that of their severity. */
	private final class Order extends ViewerComparator {
		@Override
		public int compare(Viewer shown, Object one, Object other) {
			FindingsNode first = (FindingsNode) one;
			FindingsNode second = (FindingsNode) other;
			if (state.sorted() == null || first.finding() == null || second.finding() == null) {
				return 0;
			}
			int order = state.sorted().order().compare(first, second);
			return state.isAscending() ? order : -order;
		}
	}
}
