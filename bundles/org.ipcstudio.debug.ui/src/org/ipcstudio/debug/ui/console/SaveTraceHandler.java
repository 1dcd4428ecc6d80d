package org.ipcstudio.debug.ui.console;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ipcstudio.debug.launch.SimulatedRun;
import org.ipcstudio.ui.UiBundle;

/** Saves the trace of the run that is selected in the Debug view, else of the one that the views show. */
public final class SaveTraceHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Optional<SimulatedRun> run = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				? LaunchedRun.of(selection.getFirstElement()) : Optional.empty();
		run = run.or(LaunchedRun::shown);
		if (run.isPresent()) {
			new TraceSaving(run.get()).ask(HandlerUtil.getActiveShell(event));
		} else {
			UiBundle.show(UiBundle.information(Messages.SaveTraceHandler_none));
		}
		return null;
	}
}
