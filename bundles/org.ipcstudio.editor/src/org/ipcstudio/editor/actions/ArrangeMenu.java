package org.ipcstudio.editor.actions;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.ipcstudio.ui.Icon;

/** The button of the tool bar that opens a menu with everything that arranges the selected nodes. */
public final class ArrangeMenu extends Action implements IMenuCreator {
	private final DiagramMenus menus;
	private MenuManager open;

	public ArrangeMenu(PageActions actions) {
		super(Messages.Menu_arrange, AS_DROP_DOWN_MENU);
		this.menus = new DiagramMenus(actions::get);
		setToolTipText(Messages.Menu_arrange_tip);
		setImageDescriptor(Icon.ALIGN_LEFT.descriptor());
		setMenuCreator(this);
	}

	/** A click beside the arrow opens the menu as well. */
	@Override
	public void runWithEvent(Event event) {
		if (event.widget instanceof ToolItem item) {
			Rectangle place = item.getBounds();
			Menu menu = getMenu(item.getParent());
			menu.setLocation(item.getParent().toDisplay(place.x, place.y + place.height));
			menu.setVisible(true);
		}
	}

	@Override
	public Menu getMenu(Control parent) {
		dispose();
		open = menus.align();
		open.add(new Separator());
		menus.add(open, DiagramCommand.DISTRIBUTE_HORIZONTALLY, DiagramCommand.DISTRIBUTE_VERTICALLY);
		open.add(new Separator());
		menus.add(open, DiagramCommand.MATCH_WIDTH, DiagramCommand.MATCH_HEIGHT, DiagramCommand.MATCH_SIZE);
		return open.createContextMenu(parent);
	}

	@Override
	public Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		if (open != null) {
			open.dispose();
			open = null;
		}
	}
}
