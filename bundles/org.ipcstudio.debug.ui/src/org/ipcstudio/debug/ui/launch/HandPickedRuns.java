package org.ipcstudio.debug.ui.launch;

import java.util.Arrays;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.debug.launch.Scheduling;
import org.ipcstudio.debug.launch.SimulatedRun;
import org.ipcstudio.debug.ui.moves.NextMovesView;
import org.ipcstudio.ui.UiBundle;

/** Opens the view in which moves are picked when a run begins that waits for them. Begins with the workbench. */
public final class HandPickedRuns implements IStartup, ILaunchListener {
	@Override
	public void earlyStartup() {
		DebugPlugin.getDefault().getLaunchManager().addLaunchListener(this);
	}

	@Override
	public void launchAdded(ILaunch launch) {
		// its process comes later
	}

	@Override
	public void launchChanged(ILaunch launch) {
		boolean isPicked = Arrays.stream(launch.getProcesses())
				.map(process -> process.isTerminated() ? null : Adapters.adapt(process, SimulatedRun.class))
				.anyMatch(run -> run != null && run.settings().scheduling() == Scheduling.BY_HAND);
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (isPicked && !display.isDisposed()) {
			display.asyncExec(HandPickedRuns::open);
		}
	}

	@Override
	public void launchRemoved(ILaunch launch) {
		// the view shows that there is nothing to pick
	}

	private static void open() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		try {
			window.getActivePage().showView(NextMovesView.ID);
		} catch (PartInitException e) {
			UiBundle.show(e.getStatus());
		}
	}
}
