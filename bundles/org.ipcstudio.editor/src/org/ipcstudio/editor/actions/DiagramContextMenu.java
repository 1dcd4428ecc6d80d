package org.ipcstudio.editor.actions;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.language.edits.NodeKind;

/**
 * The menu of the right mouse button. What it offers depends on whether nodes, edges or nothing is selected; what is not
 * possible at the moment is grey, so that everything stays in its place. Others add to it at {@code additions}.
 */
public final class DiagramContextMenu extends ContextMenuProvider {
	/** The id under which others contribute to the menu. */
	public static final String ID = "org.ipcstudio.editor.diagram"; //$NON-NLS-1$

	private final DiagramCanvas canvas;
	private final DiagramMenus menus;
	private final QuickFixMenu fixes;

	public DiagramContextMenu(DiagramCanvas canvas, DiagramActions actions) {
		super(canvas.viewer());
		this.canvas = canvas;
		this.menus = new DiagramMenus(actions::get);
		this.fixes = new QuickFixMenu(canvas);
		canvas.viewer().getControl().addListener(SWT.MenuDetect, this::deselect);
	}

	/** A click beside all nodes and edges is about the canvas; GEF deselects for the left button only. */
	private void deselect(Event event) {
		org.eclipse.swt.graphics.Point place = canvas.viewer().getControl().toControl(event.x, event.y);
		if (event.detail != SWT.MENU_KEYBOARD && canvas.isEmptyAt(new Point(place.x, place.y))) {
			canvas.viewer().deselectAll();
		}
	}

	@Override
	public void buildContextMenu(IMenuManager menu) {
		List<DiagramElement> elements = canvas.elements();
		if (fixes.hasFixes()) {
			menu.add(fixes.menu());
			menu.add(new Separator());
		}
		if (elements.isEmpty()) {
			ofTheCanvas(menu);
		} else if (elements.stream().anyMatch(DiagramNode.class::isInstance)) {
			ofNodes(menu);
		} else {
			ofEdges(menu);
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker("org.ipcstudio.editor.end")); //$NON-NLS-1$
		menu.add(new Separator());
		menus.add(menu, DiagramCommand.SHOW_PROPERTIES);
	}

	private void ofTheCanvas(IMenuManager menu) {
		menu.add(newNode());
		menu.add(new Separator());
		menus.add(menu, DiagramCommand.PASTE, DiagramCommand.SELECT_ALL);
		menu.add(new Separator());
		menus.add(menu, DiagramCommand.LAYOUT);
		menu.add(menus.routing());
		menu.add(new Separator());
		menu.add(menus.zoom());
		menu.add(menus.show());
	}

	private MenuManager newNode() {
		MenuManager menu = new MenuManager(Messages.Menu_new);
		org.eclipse.swt.graphics.Point pointer = canvas.viewer().getControl()
				.toControl(canvas.viewer().getControl().getDisplay().getCursorLocation());
		for (NodeKind kind : NodeKind.values()) {
			menu.add(new NewNodeAction(canvas, kind, new Point(pointer.x, pointer.y)));
		}
		return menu;
	}

	private void ofNodes(IMenuManager menu) {
		menus.add(menu, DiagramCommand.OPEN_SOURCE, DiagramCommand.RENAME);
		menu.add(new Separator());
		menus.add(menu, DiagramCommand.CUT, DiagramCommand.COPY, DiagramCommand.PASTE, DiagramCommand.DUPLICATE,
				DiagramCommand.DELETE);
		menu.add(new Separator());
		menu.add(menus.align());
		menu.add(menus.distribute());
		menu.add(menus.matchSize());
		menus.add(menu, DiagramCommand.LAYOUT_SELECTION, DiagramCommand.ZOOM_SELECTION);
	}

	private void ofEdges(IMenuManager menu) {
		menus.add(menu, DiagramCommand.OPEN_SOURCE);
		menu.add(new Separator());
		menus.add(menu, DiagramCommand.DELETE);
		menu.add(new Separator());
		menus.add(menu, DiagramCommand.REVERSE, DiagramCommand.BIDIRECTIONAL, DiagramCommand.UNIDIRECTIONAL,
				DiagramCommand.STRAIGHTEN);
		menu.add(menus.routing());
	}
}
