package org.ipcstudio.debug.ui.breakpoints;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * The platform's command to toggle a breakpoint, in the editor for systems. The platform looks whether it can be done when a
 * part is activated, and so not when the page of an editor changes.
 */
public final class ToggleBreakpointHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		BreakpointToggle toggle = new BreakpointToggle();
		if (toggle.canToggleBreakpoints(part, selection)) {
			try {
				toggle.toggleBreakpoints(part, selection);
			} catch (CoreException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
		return null;
	}
}
