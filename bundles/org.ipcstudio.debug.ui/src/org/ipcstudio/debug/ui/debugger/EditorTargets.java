package org.ipcstudio.debug.ui.debugger;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.debug.ui.actions.IRunToLineTarget;
import org.eclipse.debug.ui.actions.IToggleBreakpointsTarget;
import org.ipcstudio.debug.ui.breakpoints.BreakpointToggle;

/** Lets the platform set breakpoints and run to lines in the editor for systems. */
public final class EditorTargets implements IAdapterFactory {
	@Override
	public <T> T getAdapter(Object editor, Class<T> type) {
		if (type == IToggleBreakpointsTarget.class) {
			return type.cast(new BreakpointToggle());
		}
		return type == IRunToLineTarget.class ? type.cast(new RunToLine()) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IToggleBreakpointsTarget.class, IRunToLineTarget.class };
	}
}
