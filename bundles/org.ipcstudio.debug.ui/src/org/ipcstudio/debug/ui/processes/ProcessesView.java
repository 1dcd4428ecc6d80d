package org.ipcstudio.debug.ui.processes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.views.PlaybackView;
import org.ipcstudio.debug.ui.views.ViewIcon;

/** The view with everything that takes part in the run that is shown, at the moment that is shown. */
public final class ProcessesView extends PlaybackView<List<Row>> {
	/** The name of the view in the registry. */
	public static final String ID = "org.ipcstudio.debug.ui.processes"; //$NON-NLS-1$

	private static final int SMALL_ARRAY = 8;

	private IMemento saved;
	private RowTree rows;
	private ColumnSettings columns;
	private Text filter;
	private volatile RowView view = RowView.ALL;
	private volatile Set<String> expanded = Set.of();
	/** Used by the thread that computes; forgotten when another run is shown. */
	private volatile RowComputation computation;
	private boolean fresh;
	/** The selection as it was last shown, or made here; null if it is to be shown. */
	private Set<Subject> applied;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		saved = memento;
	}

	@Override
	public void saveState(IMemento memento) {
		columns.save(memento);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite contents = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 3).applyTo(contents);
		filter = new Text(contents, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.ProcessesView_filter);
		filter.addListener(SWT.Modify,
				event -> setView(new RowView(view.sorted(), view.descending(), filter.getText().strip(), view.changed())));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				rows.tree().setFocus();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		rows = new RowTree(contents, this::expandedChanged);
		rows.tree().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.tree());
		columns = new ColumnSettings(rows.tree(), this::sort);
		if (saved != null) {
			columns.restore(saved);
		}
		rows.tree().addListener(SWT.Selection, event -> selected());
		RowActions actions = new RowActions(getViewSite(), rows, columns);
		getViewSite().getActionBars().getToolBarManager().add(changedOnly());
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> fill(manager, actions.columnMenu()));
		fill(menu, actions.columnMenu());
		return contents;
	}

	private void fill(IMenuManager menu, MenuManager columnMenu) {
		menu.add(columnMenu);
		menu.add(new Action(Messages.ProcessesView_collapse) {
			@Override
			public void run() {
				rows.collapseAll();
				expandedChanged();
			}
		});
	}

	private IAction changedOnly() {
		IAction action = new Action(Messages.ProcessesView_changed, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				setView(new RowView(view.sorted(), view.descending(), view.filter(), isChecked()));
			}
		};
		action.setImageDescriptor(ViewIcon.CHANGED_ONLY.descriptor());
		action.setToolTipText(Messages.ProcessesView_changedHelp);
		return action;
	}

	/** Sorts by a column; the other way round if it is sorted by it, and no longer the third time. */
	private void sort(Column column) {
		boolean first = column.isNumber() || column == Column.STATE;
		RowView sorted = view.sorted() != column ? new RowView(column, first, view.filter(), view.changed())
				: view.descending() == first ? new RowView(column, !first, view.filter(), view.changed())
						: new RowView(null, false, view.filter(), view.changed());
		columns.markSorted(sorted.sorted(), sorted.descending());
		setView(sorted);
	}

	private void setView(RowView newView) {
		if (!newView.equals(view)) {
			view = newView;
			refresh();
		}
	}

	private void selected() {
		applied = rows.selection();
		playback().ifPresent(shown -> shown.select(applied));
	}

	private void expandedChanged() {
		if (!expanded.equals(rows.expanded())) {
			expanded = rows.expanded();
			refresh();
		}
	}

	@Override
	protected List<Row> compute(Playback shown, IProgressMonitor monitor) {
		RowComputation current = computation;
		if (current == null || current.playback() != shown) {
			current = new RowComputation(shown);
			computation = current;
		}
		return current.rows(view, expanded);
	}

	@Override
	protected void shown(Optional<Playback> now) {
		computation = null;
		fresh = true;
		applied = null;
		rows.show(List.of());
	}

	@Override
	protected void show(List<Row> computed) {
		if (fresh && !computed.isEmpty()) {
			fresh = false;
			computed.forEach(this::expandAtFirst);
			expandedChanged();
		}
		rows.show(computed);
		playback().ifPresent(this::showSelection);
	}

	/** Headings are open at first, and arrays that are small. */
	private void expandAtFirst(Row row) {
		if (row.kind().isHeading() || row.array() && row.children().size() <= SMALL_ARRAY) {
			rows.expand(row.key());
			row.children().forEach(this::expandAtFirst);
		}
	}

	@Override
	protected void showSelection(Playback shown) {
		Set<Subject> selected = shown.selection();
		if (!fresh && !selected.equals(applied)) {
			applied = selected;
			if (!selected.equals(rows.selection())) {
				rows.select(selected, true);
				expandedChanged();
			}
		}
	}
}
