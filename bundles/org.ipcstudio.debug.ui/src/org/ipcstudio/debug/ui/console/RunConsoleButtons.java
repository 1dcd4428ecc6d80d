package org.ipcstudio.debug.ui.console;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.console.IConsolePageParticipant;
import org.eclipse.ui.part.IPageBookViewPage;
import org.ipcstudio.debug.launch.SimulatedRun;
import org.ipcstudio.debug.ui.DebugIcon;

/** Adds to the console of a run a button that saves its trace. */
public final class RunConsoleButtons implements IConsolePageParticipant {
	@Override
	public void init(IPageBookViewPage page, IConsole console) {
		Optional<SimulatedRun> run = LaunchedRun.of(LaunchedSystem.process(console));
		run.ifPresent(launched -> {
			Action save = new Action(Messages.RunConsoleButtons_save, DebugIcon.SAVE_TRACE.descriptor()) {
				@Override
				public void run() {
					new TraceSaving(launched).ask(page.getSite().getShell());
				}
			};
			page.getSite().getActionBars().getToolBarManager().appendToGroup(IConsoleConstants.OUTPUT_GROUP, save);
			IMenuManager menu = page.getSite().getActionBars().getMenuManager();
			menu.add(save);
		});
	}

	@Override
	public void dispose() {
		// the buttons go with the page
	}

	@Override
	public void activated() {
		// nothing changes
	}

	@Override
	public void deactivated() {
		// nothing changes
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}
}
