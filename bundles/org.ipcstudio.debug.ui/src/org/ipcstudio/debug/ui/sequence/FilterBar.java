package org.ipcstudio.debug.ui.sequence;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.ipcstudio.debug.ui.sequence.chart.MoveFilter;
import org.ipcstudio.debug.ui.sequence.chart.MoveKind;

/** The line above the chart: a field for names, a menu of the kinds of moves, and how many moves are shown. */
final class FilterBar {
	/** How long after the last key the filter is applied, in milliseconds. */
	private static final int PAUSE = 250;

	private final Composite area;
	private final Text field;
	private final Label count;
	private final ToolItem kindsItem;
	private final Consumer<MoveFilter> changed;
	private final Runnable apply = this::apply;
	private final Set<MoveKind> kinds = EnumSet.allOf(MoveKind.class);

	FilterBar(Composite parent, Consumer<MoveFilter> changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(3, 2).spacing(4, 0).applyTo(area);
		field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.Filter_hint);
		field.setToolTipText(Messages.Filter_tip);
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE, apply));
		field.addListener(SWT.DefaultSelection, event -> apply());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
		ToolBar bar = new ToolBar(area, SWT.FLAT);
		kindsItem = new ToolItem(bar, SWT.DROP_DOWN);
		kindsItem.setImage(ChartIcon.FILTER.image());
		kindsItem.setToolTipText(Messages.Filter_kinds);
		kindsItem.addListener(SWT.Selection, event -> showMenu(bar));
		count = new Label(area, SWT.NONE);
		count.setText("0"); //$NON-NLS-1$
	}

	private void showMenu(ToolBar bar) {
		Menu menu = new Menu(bar);
		for (MoveKind kind : MoveKind.values()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(label(kind));
			item.setSelection(kinds.contains(kind));
			item.addListener(SWT.Selection, event -> toggle(kind, item.getSelection()));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem all = new MenuItem(menu, SWT.PUSH);
		all.setText(Messages.Filter_all);
		all.addListener(SWT.Selection, event -> {
			kinds.addAll(EnumSet.allOf(MoveKind.class));
			apply();
		});
		Point place = bar.toDisplay(0, bar.getSize().y);
		menu.setLocation(place);
		menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static String label(MoveKind kind) {
		return switch (kind) {
			case MESSAGE -> Messages.Kind_message;
			case RENDEZVOUS -> Messages.Kind_rendezvous;
			case LOSS -> Messages.Kind_loss;
			case LOCK -> Messages.Kind_lock;
			case MEMORY -> Messages.Kind_memory;
			case PROCESS -> Messages.Kind_process;
			case CHOICE -> Messages.Kind_choice;
			case OTHER -> Messages.Kind_other;
		};
	}

	/** Shows or leaves out a kind of moves. */
	void toggle(MoveKind kind, boolean show) {
		if (show) {
			kinds.add(kind);
		} else {
			kinds.remove(kind);
		}
		apply();
	}

	private void apply() {
		if (!field.isDisposed()) {
			changed.accept(new MoveFilter(kinds, field.getText()));
		}
	}

	/** Looks for other names. */
	void setText(String text) {
		field.setText(text);
		apply();
	}

	/** Shows everything again. */
	void clear() {
		kinds.addAll(EnumSet.allOf(MoveKind.class));
		setText(""); //$NON-NLS-1$
	}

	/** Takes the keyboard. */
	void setFocus() {
		field.setFocus();
		field.selectAll();
	}

	/** Tells how many moves of a run are shown of how many. */
	void setCount(String run, int shown, int all) {
		String text = shown == all ? NLS.bind(Messages.Filter_countAll, run, number(all))
				: NLS.bind(Messages.Filter_count, new Object[] { run, number(shown), number(all) });
		if (!text.equals(count.getText())) {
			count.setText(text);
			area.layout(new Control[] { count });
		}
	}

	private static String number(int number) {
		return String.format("%,d", number); //$NON-NLS-1$
	}
}
