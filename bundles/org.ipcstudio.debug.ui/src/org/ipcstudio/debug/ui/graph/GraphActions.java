package org.ipcstudio.debug.ui.graph;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.ipcstudio.ui.Icon;

/** What every view that shows a graph offers: zoom, copies as words and as DOT, images. */
public final class GraphActions {
	private static final String EXPORT = "org.ipcstudio.editor.exportImage";
	private static final String COPY_IMAGE = "org.ipcstudio.editor.copyAsImage";

	private final IViewSite site;
	private final SceneCanvas canvas;
	private final List<IAction> zooms;
	private final IAction copyText;
	private final IAction copyDot;

	/**
	 * Makes the actions.
	 *
	 * @param text what is copied as words
	 * @param dot  the graph in DOT
	 */
	public GraphActions(IViewSite site, SceneCanvas canvas, Supplier<String> text, Supplier<String> dot) {
		this.site = site;
		this.canvas = canvas;
		zooms = List.of(new GraphAction(Messages.GraphActions_zoomIn, Icon.ZOOM_IN.descriptor(), canvas::zoomIn),
				new GraphAction(Messages.GraphActions_zoomOut, Icon.ZOOM_OUT.descriptor(), canvas::zoomOut),
				new GraphAction(Messages.GraphActions_actual, Icon.ZOOM_ACTUAL.descriptor(), canvas::zoomActual),
				new GraphAction(Messages.GraphActions_fit, Icon.ZOOM_FIT.descriptor(), canvas::fit));
		copyText = new GraphAction(Messages.GraphActions_copyText, GraphIcon.COPY_TEXT.descriptor(), () -> copy(text.get()));
		copyDot = new GraphAction(Messages.GraphActions_copyDot, GraphIcon.COPY_DOT.descriptor(), () -> copy(dot.get()));
	}

	/**
	 * Fills tool bar, view menu, and the menu of the canvas.
	 *
	 * @param own the actions of the view itself, which come first
	 */
	public void fill(List<? extends IAction> own) {
		IActionBars bars = site.getActionBars();
		own.forEach(bars.getToolBarManager()::add);
		bars.getToolBarManager().add(new Separator());
		bars.getToolBarManager().add(zooms.get(0));
		bars.getToolBarManager().add(zooms.get(1));
		bars.getToolBarManager().add(zooms.get(3));
		fill(bars.getMenuManager(), own);
		MenuManager menu = new MenuManager();
		fill(menu, own);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		canvas.control().setMenu(menu.createContextMenu(canvas.control()));
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copyText);
		IHandlerService handlers = site.getService(IHandlerService.class);
		handle(handlers, "org.eclipse.gef.zoom_in", canvas::zoomIn);
		handle(handlers, "org.eclipse.gef.zoom_out", canvas::zoomOut);
	}

	private void fill(IMenuManager menu, List<? extends IAction> own) {
		own.forEach(menu::add);
		menu.add(new Separator());
		zooms.forEach(menu::add);
		menu.add(new Separator());
		menu.add(copyText);
		menu.add(copyDot);
		menu.add(command(COPY_IMAGE));
		menu.add(command(EXPORT));
	}

	private CommandContributionItem command(String id) {
		return new CommandContributionItem(
				new CommandContributionItemParameter(site, id, id, CommandContributionItem.STYLE_PUSH));
	}

	private static void handle(IHandlerService handlers, String command, Runnable deed) {
		handlers.activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				deed.run();
				return null;
			}
		});
	}

	private void copy(String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(canvas.control().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}
}
