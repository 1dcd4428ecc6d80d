package org.ipcstudio.debug.ui.findings;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.ipcstudio.ui.Icon;

/** The tool bar, the menus and the keys of the Findings view. */
final class FindingsActions {
	private final FindingsView view;
	private final FindingsCommands commands;
	private final TreeViewer tree;
	private final KindFilter filter;
	private final IAction verify;
	private final IAction replay;
	private final IAction repair;
	private final IAction showLine;
	private final IAction saveTrace;
	private final IAction regressionTest;
	private final IAction copy;
	private final IAction remove;
	private final IAction removeAll;
	private final IAction copyAll;

	FindingsActions(FindingsView view, FindingsCommands commands, TreeViewer tree, FindingsState state) {
		this.view = view;
		this.commands = commands;
		this.tree = tree;
		filter = new KindFilter(state, view::filterChanged);
		verify = action(Messages.FindingsActions_verify, FindingIcon.VERIFY_AGAIN.descriptor(), commands::verifyOrStop);
		replay = action(Messages.FindingsActions_replay, FindingIcon.REPLAY.descriptor(), () -> commands.replay(false));
		repair = action(Messages.FindingsActions_repair, Icon.QUICK_FIX.descriptor(), commands::repair);
		showLine = action(Messages.FindingsActions_line, Icon.SOURCE.descriptor(),
				() -> commands.showLine(commands.finding().finding().line()));
		saveTrace = action(Messages.FindingsActions_saveTrace, FindingIcon.SAVE_TRACE.descriptor(), commands::saveTrace);
		regressionTest = action(Messages.FindingsActions_regressionTest, FindingIcon.REGRESSION_TEST.descriptor(),
				commands::makeTest);
		copy = action(Messages.FindingsActions_copy, shared(ISharedImages.IMG_TOOL_COPY), commands::copy);
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		copyAll = action(Messages.FindingsActions_copyAll, null, commands::copyAll);
		remove = action(Messages.FindingsActions_remove, shared(ISharedImages.IMG_ELCL_REMOVE), commands::remove);
		remove.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
		removeAll = action(Messages.FindingsActions_removeAll, shared(ISharedImages.IMG_ELCL_REMOVEALL), commands::removeAll);
		fill(view.getViewSite().getActionBars());
		createContextMenu();
		update();
	}

	private static ImageDescriptor shared(String name) {
		return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
	}

	private static IAction action(String text, ImageDescriptor icon, Runnable run) {
		Action action = new Action(text, icon) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		return action;
	}

	private void fill(IActionBars bars) {
		IToolBarManager tools = bars.getToolBarManager();
		tools.add(verify);
		tools.add(replay);
		tools.add(repair);
		tools.add(new Separator());
		tools.add(saveTrace);
		tools.add(regressionTest);
		tools.add(new Separator());
		tools.add(filter);
		tools.add(action(Messages.FindingsActions_expand, FindingIcon.EXPAND_ALL.descriptor(), tree::expandAll));
		tools.add(action(Messages.FindingsActions_collapse, shared(ISharedImages.IMG_ELCL_COLLAPSEALL), tree::collapseAll));
		IMenuManager menu = bars.getMenuManager();
		MenuManager kinds = new MenuManager(Messages.KindFilter);
		kinds.setRemoveAllWhenShown(true);
		kinds.addMenuListener(filter::fill);
		menu.add(kinds);
		menu.add(new Separator());
		menu.add(copyAll);
		menu.add(removeAll);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), remove);
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), verify);
		bars.updateActionBars();
	}

	private void createContextMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillContextMenu);
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		view.getSite().registerContextMenu(menu, tree);
	}

	private void fillContextMenu(IMenuManager menu) {
		menu.add(replay);
		menu.add(showLine);
		MenuManager showIn = new MenuManager(Messages.FindingsActions_showIn);
		showIn.add(ContributionItemFactory.VIEWS_SHOW_IN.create(view.getSite().getWorkbenchWindow()));
		menu.add(showIn);
		menu.add(new Separator());
		menu.add(repair);
		menu.add(verify);
		menu.add(new Separator());
		menu.add(saveTrace);
		menu.add(regressionTest);
		menu.add(new Separator());
		menu.add(copy);
		menu.add(remove);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** Lets what is possible with the selection be chosen, and nothing else. */
	void update() {
		boolean any = view.selection() != null;
		String text = commands.isRunning() ? Messages.FindingsActions_stop
				: any ? Messages.FindingsActions_verify : Messages.FindingsActions_verifyFirst;
		verify.setText(text);
		verify.setToolTipText(text.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		verify.setImageDescriptor(commands.isRunning() ? shared(ISharedImages.IMG_ELCL_STOP)
				: FindingIcon.VERIFY_AGAIN.descriptor());
		replay.setEnabled(commands.canReplay());
		repair.setEnabled(commands.canRepair());
		showLine.setEnabled(commands.finding() != null && commands.finding().finding().line() > 0);
		saveTrace.setEnabled(commands.canSave());
		regressionTest.setEnabled(commands.canTest());
		copy.setEnabled(any);
		copyAll.setEnabled(any);
		remove.setEnabled(any);
		removeAll.setEnabled(any);
	}
}
