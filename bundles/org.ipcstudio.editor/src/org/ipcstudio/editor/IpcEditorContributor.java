package org.ipcstudio.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.ZoomComboContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.OperationHistoryActionHandler;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.ipcstudio.editor.actions.ArrangeMenu;
import org.ipcstudio.editor.actions.DiagramCommand;
import org.ipcstudio.editor.actions.DiagramMenus;
import org.ipcstudio.editor.actions.PageActions;

/**
 * Gives menus, tool bar and keys to the page that is shown. Undo, redo and revert are the document's on both pages; the menu
 * and the tools of the diagram work while its page is shown.
 */
public final class IpcEditorContributor extends MultiPageEditorActionBarContributor {
	private static final List<String> OF_THE_TEXT = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
			ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
			ActionFactory.FIND.getId(), ActionFactory.PRINT.getId(), ITextEditorActionConstants.GOTO_LINE);
	private static final List<String> OF_THE_DIAGRAM = Stream
			.concat(Stream.of(ActionFactory.PRINT.getId()), Stream.of(DiagramCommand.values()).map(DiagramCommand::actionId))
			.toList();

	private final List<OperationHistoryActionHandler> history = new ArrayList<>();
	private final PageActions tools = new PageActions();
	private MenuManager menu;
	private ZoomComboContributionItem zoom;
	private ArrangeMenu arrange;
	private IpcEditor editor;
	private DiagramPage diagram;

	@Override
	public void contributeToMenu(IMenuManager bar) {
		menu = new MenuManager(Messages.Menu_diagram, "org.ipcstudio.editor.menu"); //$NON-NLS-1$
		new DiagramMenus(tools::get).fillMenuBar(menu);
		menu.setVisible(false);
		bar.insertBefore(IWorkbenchActionConstants.MB_ADDITIONS, menu);
	}

	@Override
	public void contributeToToolBar(IToolBarManager bar) {
		zoom = new ZoomComboContributionItem(getPage());
		bar.add(zoom);
		bar.add(tools.get(DiagramCommand.ZOOM_PAGE));
		bar.add(new Separator());
		bar.add(tools.get(DiagramCommand.LAYOUT));
		arrange = new ArrangeMenu(tools);
		bar.add(arrange);
		bar.add(new Separator());
		bar.add(tools.get(DiagramCommand.SHOW_GRID));
		bar.add(tools.get(DiagramCommand.SNAP_TO_GEOMETRY));
		bar.add(tools.get(DiagramCommand.SHOW_PROGRAMS));
		bar.add(tools.get(DiagramCommand.SHOW_LEGEND));
	}

	@Override
	public void setActiveEditor(IEditorPart part) {
		editor = (IpcEditor) part;
		super.setActiveEditor(part);
	}

	@Override
	public void setActivePage(IEditorPart page) {
		if (editor == null || editor.system() == null) {
			return;
		}
		IActionBars bars = getActionBars();
		bars.clearGlobalActionHandlers();
		addHistory(bars);
		bars.setGlobalActionHandler(ActionFactory.REVERT.getId(),
				editor.sourcePage().getAction(ITextEditorActionConstants.REVERT_TO_SAVED));
		diagram = page instanceof DiagramPage drawn ? drawn : null;
		if (diagram != null) {
			ActionRegistry actions = diagram.actions();
			OF_THE_DIAGRAM.forEach(id -> bars.setGlobalActionHandler(id, actions.getAction(id)));
		} else if (page instanceof ITextEditor text) {
			OF_THE_TEXT.forEach(id -> bars.setGlobalActionHandler(id, text.getAction(id)));
		}
		tools.show(diagram == null ? null : diagram.actions());
		arrange.setEnabled(diagram != null);
		showDiagramMenu(diagram != null);
		zoom.setZoomManager(diagram == null ? null : (ZoomManager) diagram.getAdapter(ZoomManager.class));
		bars.updateActionBars();
	}

	private void showDiagramMenu(boolean shown) {
		if (menu.isVisible() != shown) {
			menu.setVisible(shown);
			getActionBars().getMenuManager().update(true);
		}
	}

	private void addHistory(IActionBars bars) {
		history.forEach(OperationHistoryActionHandler::dispose);
		history.clear();
		history.add(new UndoActionHandler(editor.getSite(), editor.system().undoContext()));
		history.add(new RedoActionHandler(editor.getSite(), editor.system().undoContext()));
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), history.getFirst());
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), history.getLast());
	}

	@Override
	public void dispose() {
		history.forEach(OperationHistoryActionHandler::dispose);
		tools.dispose();
		super.dispose();
	}
}
