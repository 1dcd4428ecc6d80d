package org.ipcstudio.debug.ui.findings;

import java.util.EnumSet;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.debug.verify.KindNames;

/** A button with a menu in which kinds of findings are shown or hidden; it is pressed while any is hidden. */
final class KindFilter extends Action implements IMenuCreator {
	private final FindingsState state;
	private final Runnable changed;
	private MenuManager manager;

	KindFilter(FindingsState state, Runnable changed) {
		super(Messages.KindFilter, AS_DROP_DOWN_MENU);
		this.state = state;
		this.changed = changed;
		setToolTipText(Messages.KindFilter_tip);
		setImageDescriptor(FindingIcon.FILTER.descriptor());
		setMenuCreator(this);
	}

	/** A click on the button itself hides the remarks, or shows everything again. */
	@Override
	public void runWithEvent(Event event) {
		if (state.hidden().isEmpty()) {
			EnumSet.allOf(FindingKind.class).stream().filter(FindingKind::isRemark)
					.forEach(kind -> state.setHidden(kind, true));
		} else {
			state.showAll();
		}
		changed.run();
	}

	/** Adds the kinds to a menu. */
	void fill(IMenuManager menu) {
		for (FindingKind kind : FindingKind.values()) {
			if (kind == FindingKind.LEFTOVER) {
				menu.add(new Separator());
			}
			menu.add(toggle(kind));
		}
	}

	private IAction toggle(FindingKind kind) {
		Action toggle = new Action(KindNames.title(kind), AS_CHECK_BOX) {
			@Override
			public void run() {
				state.setHidden(kind, !isChecked());
				changed.run();
			}
		};
		toggle.setChecked(!state.hidden().contains(kind));
		return toggle;
	}

	@Override
	public Menu getMenu(Control parent) {
		dispose();
		manager = new MenuManager();
		fill(manager);
		return manager.createContextMenu(parent);
	}

	@Override
	public Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		if (manager != null) {
			manager.dispose();
			manager = null;
		}
	}
}
