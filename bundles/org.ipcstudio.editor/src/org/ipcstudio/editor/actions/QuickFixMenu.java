package org.ipcstudio.editor.actions;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.ui.Icon;

/** Offers the usual repairs of the problems of the selected element; one is carried out as one step of the history. */
final class QuickFixMenu {
	private final DiagramCanvas canvas;

	QuickFixMenu(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	/** Whether one element is selected and there is a repair for one of its problems. */
	boolean hasFixes() {
		return !fixes().isEmpty();
	}

	private List<QuickFix> fixes() {
		List<DiagramElement> elements = canvas.elements();
		if (elements.size() != 1 || !canvas.isEditable()) {
			return List.of();
		}
		return canvas.drawing().problems(elements.getFirst()).stream().flatMap(problem -> problem.fixes().stream()).toList();
	}

	/** The repairs as a part of another menu. */
	MenuManager menu() {
		MenuManager menu = new MenuManager(Messages.QuickFix, Icon.QUICK_FIX.descriptor(), null);
		fixes().forEach(fix -> menu.add(action(fix)));
		return menu;
	}

	private IAction action(QuickFix fix) {
		Action action = new Action(fix.label()) {
			@Override
			public void run() {
				apply(fix);
			}
		};
		action.setImageDescriptor(Icon.QUICK_FIX.descriptor());
		return action;
	}

	private void apply(QuickFix fix) {
		try {
			canvas.drawing().system().apply(fix.label(), fix.edit());
		} catch (EditException refusal) {
			canvas.drawing().refuse(refusal.getMessage());
		}
	}

	/** Opens the repairs beside the selected element. */
	void open() {
		Control control = canvas.viewer().getControl();
		Menu menu = menu().createContextMenu(control);
		Rectangle bounds = canvas.part(canvas.elements().getFirst()).getFigure().getBounds().getCopy();
		canvas.part(canvas.elements().getFirst()).getFigure().translateToAbsolute(bounds);
		menu.setLocation(control.toDisplay(bounds.x, bounds.bottom()));
		menu.setVisible(true);
	}
}
