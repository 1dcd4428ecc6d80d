package org.ipcstudio.debug.ui.processes;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.views.Declaration;

/** What can be done with the rows that are selected, in the context menu, by keys and by the Edit menu. */
final class RowActions {
	private final IViewSite site;
	private final RowTree rows;
	private final ColumnSettings columns;

	RowActions(IViewSite site, RowTree rows, ColumnSettings columns) {
		this.site = site;
		this.rows = rows;
		this.columns = columns;
		Tree tree = rows.tree();
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		tree.setMenu(menu.createContextMenu(tree));
		tree.addListener(SWT.Dispose, event -> menu.dispose());
		tree.addListener(SWT.DefaultSelection, event -> showDeclaration());
		tree.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F3) {
				showDeclaration();
			}
		});
		site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action(Messages.RowActions_copy, this::copyText));
		site.getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
				action(Messages.RowActions_selectAll, tree::selectAll));
	}

	private static IAction action(String text, Runnable task) {
		return new Action(text) {
			@Override
			public void run() {
				task.run();
			}
		};
	}

	private void fill(IMenuManager menu) {
		boolean any = !rows.selectedRows().isEmpty();
		boolean subject = subject() != null;
		add(menu, action(Messages.RowActions_declaration, this::showDeclaration), subject);
		add(menu, action(Messages.RowActions_figure, this::showFigure), subject);
		menu.add(new Separator());
		add(menu, action(Messages.RowActions_copy, this::copyText), any);
		add(menu, action(Messages.RowActions_copyCsv, this::copyCsv), any);
		menu.add(new Separator());
		menu.add(columnMenu());
	}

	private static void add(IMenuManager menu, IAction action, boolean enabled) {
		action.setEnabled(enabled);
		menu.add(action);
	}

	/** A menu in which columns are shown and hidden. */
	MenuManager columnMenu() {
		MenuManager menu = new MenuManager(Messages.RowActions_columns);
		for (Column column : Column.values()) {
			IAction action = new Action(column.title(), IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					columns.setShown(column, isChecked());
				}
			};
			action.setChecked(columns.isShown(column));
			action.setEnabled(column != Column.NAME);
			menu.add(action);
		}
		return menu;
	}

	private Subject subject() {
		return rows.selection().stream().findFirst().orElse(null);
	}

	private void showDeclaration() {
		Playback playback = Playbacks.instance().active().orElse(null);
		if (playback != null && subject() != null) {
			new Declaration(playback, subject()).showSource(site.getPage());
		}
	}

	private void showFigure() {
		Playback playback = Playbacks.instance().active().orElse(null);
		if (playback != null && subject() != null) {
			new Declaration(playback, subject()).showFigure(site.getPage());
		}
	}

	private void copyText() {
		copy(RowText.plain(columns(), rows.selectedRows()));
	}

	private void copyCsv() {
		copy(RowText.csv(columns(), rows.selectedRows()));
	}

	/** Pictures cannot be copied as text. */
	private List<Column> columns() {
		return columns.shown().stream().filter(column -> column != Column.HISTORY).toList();
	}

	private void copy(String text) {
		Clipboard clipboard = new Clipboard(rows.tree().getDisplay());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
