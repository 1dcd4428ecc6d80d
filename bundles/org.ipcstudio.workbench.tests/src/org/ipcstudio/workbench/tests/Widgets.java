package org.ipcstudio.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.ipcstudio.debug.ui.views.BackgroundModel;

/** Finds the widgets of a view and uses them as a person does. */
final class Widgets {
	private Widgets() {
	}

	/** What a view of a run is made of. */
	static Composite of(IViewPart view) {
		return (Composite) view.getAdapter(Control.class);
	}

	/** Waits until the views show the run as it is now. */
	static void waitUntilShown() {
		Conditions.waitUntil("the views have computed what they show",
				() -> Job.getJobManager().find(BackgroundModel.class).length == 0);
		Conditions.handleEvents();
	}

	/** Waits until a control has been painted once more, and so what was asked for before. */
	static void waitUntilPainted(Control control) {
		boolean[] painted = new boolean[1];
		Listener listener = event -> painted[0] = true;
		control.addListener(SWT.Paint, listener);
		control.redraw();
		Conditions.waitUntil("the control is painted", () -> painted[0] || !control.isVisible());
		control.removeListener(SWT.Paint, listener);
		Conditions.handleEvents();
	}

	/** The first control of a class, by the name of the class. */
	static Control find(Composite parent, String className) {
		return all(parent, control -> control.getClass().getSimpleName().equals(className)).stream().findFirst()
				.orElseThrow(() -> new AssertionError("no " + className));
	}

	static List<Control> all(Composite parent, Predicate<Control> wanted) {
		List<Control> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (wanted.test(child)) {
				found.add(child);
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, wanted));
			}
		}
		return found;
	}

	/** The button of a tool bar whose tool tip begins so. */
	static ToolItem button(Composite parent, String toolTip) {
		return all(parent, ToolBar.class::isInstance).stream().flatMap(bar -> List.of(((ToolBar) bar).getItems()).stream())
				.filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith(toolTip)).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + toolTip));
	}

	/** Presses a button. */
	static void press(ToolItem item) {
		if (!item.isEnabled()) {
			throw new AssertionError(item.getToolTipText() + " cannot be pressed");
		}
		if ((item.getStyle() & SWT.CHECK) != 0) {
			item.setSelection(!item.getSelection());
		}
		send(item, SWT.Selection, new Event());
	}

	static void mouse(Control control, int type, int x, int y) {
		Event event = new Event();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = 1;
		event.x = x;
		event.y = y;
		send(control, type, event);
	}

	static void key(Control control, int keyCode) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = keyCode < 256 ? (char) keyCode : 0;
		send(control, SWT.KeyDown, event);
	}

	static void send(Widget widget, int type, Event event) {
		widget.notifyListeners(type, event);
		Conditions.handleEvents();
	}
}
