package org.ipcstudio.editor.actions;

import java.util.function.Function;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** Puts commands of the canvas into menus and submenus; the menu bar and the context menu share them. */
public final class DiagramMenus {
	private final Function<DiagramCommand, IAction> actions;

	/**
	 * @param actions gives the action for a command; null leaves it out
	 */
	public DiagramMenus(Function<DiagramCommand, IAction> actions) {
		this.actions = actions;
	}

	/** Fills the menu "Diagram" of the menu bar. */
	public void fillMenuBar(IMenuManager menu) {
		add(menu, DiagramCommand.LAYOUT, DiagramCommand.LAYOUT_SELECTION);
		menu.add(align());
		menu.add(distribute());
		menu.add(matchSize());
		menu.add(move());
		menu.add(new Separator());
		add(menu, DiagramCommand.REVERSE, DiagramCommand.BIDIRECTIONAL, DiagramCommand.UNIDIRECTIONAL,
				DiagramCommand.STRAIGHTEN);
		menu.add(new Separator());
		add(menu, DiagramCommand.DUPLICATE, DiagramCommand.RENAME, DiagramCommand.OPEN_SOURCE,
				DiagramCommand.SHOW_PROPERTIES);
		menu.add(new Separator());
		menu.add(zoom());
		menu.add(routing());
		menu.add(new Separator());
		add(menu, DiagramCommand.SHOW_GRID, DiagramCommand.SNAP_TO_GRID, DiagramCommand.SNAP_TO_GEOMETRY,
				DiagramCommand.SHOW_RULERS, DiagramCommand.SHOW_LEGEND, DiagramCommand.SHOW_PROGRAMS,
				DiagramCommand.SHOW_EXPLANATION);
		menu.add(new GroupMarker("additions")); //$NON-NLS-1$
	}

	MenuManager align() {
		MenuManager menu = submenu(Messages.Menu_align, DiagramCommand.ALIGN_LEFT, DiagramCommand.ALIGN_CENTER,
				DiagramCommand.ALIGN_RIGHT);
		menu.add(new Separator());
		add(menu, DiagramCommand.ALIGN_TOP, DiagramCommand.ALIGN_MIDDLE, DiagramCommand.ALIGN_BOTTOM);
		return menu;
	}

	MenuManager distribute() {
		return submenu(Messages.Menu_distribute, DiagramCommand.DISTRIBUTE_HORIZONTALLY,
				DiagramCommand.DISTRIBUTE_VERTICALLY);
	}

	MenuManager matchSize() {
		return submenu(Messages.Menu_matchSize, DiagramCommand.MATCH_WIDTH, DiagramCommand.MATCH_HEIGHT,
				DiagramCommand.MATCH_SIZE);
	}

	private MenuManager move() {
		MenuManager menu = submenu(Messages.Menu_move, DiagramCommand.NUDGE_LEFT, DiagramCommand.NUDGE_RIGHT,
				DiagramCommand.NUDGE_UP, DiagramCommand.NUDGE_DOWN);
		menu.add(new Separator());
		add(menu, DiagramCommand.SHIFT_LEFT, DiagramCommand.SHIFT_RIGHT, DiagramCommand.SHIFT_UP, DiagramCommand.SHIFT_DOWN);
		return menu;
	}

	MenuManager zoom() {
		MenuManager menu = submenu(Messages.Menu_zoom, DiagramCommand.ZOOM_IN, DiagramCommand.ZOOM_OUT,
				DiagramCommand.ZOOM_ACTUAL);
		menu.add(new Separator());
		add(menu, DiagramCommand.ZOOM_PAGE, DiagramCommand.ZOOM_WIDTH, DiagramCommand.ZOOM_HEIGHT,
				DiagramCommand.ZOOM_SELECTION);
		return menu;
	}

	MenuManager routing() {
		return submenu(Messages.Menu_routing, DiagramCommand.ROUTE_STRAIGHT, DiagramCommand.ROUTE_ORTHOGONAL);
	}

	MenuManager show() {
		MenuManager menu = submenu(Messages.Menu_show, DiagramCommand.SHOW_PROGRAMS, DiagramCommand.SHOW_LEGEND,
				DiagramCommand.SHOW_EXPLANATION, DiagramCommand.SHOW_RULERS, DiagramCommand.SHOW_GRID);
		menu.add(new Separator());
		add(menu, DiagramCommand.SNAP_TO_GRID, DiagramCommand.SNAP_TO_GEOMETRY);
		return menu;
	}

	private MenuManager submenu(String label, DiagramCommand... commands) {
		MenuManager menu = new MenuManager(label);
		add(menu, commands);
		return menu;
	}

	void add(IMenuManager menu, DiagramCommand... commands) {
		for (DiagramCommand command : commands) {
			IAction action = actions.apply(command);
			if (action != null) {
				menu.add(action);
			}
		}
	}
}
