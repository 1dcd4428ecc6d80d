package org.ipcstudio.debug.breakpoints;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.LineBreakpoint;
import org.eclipse.osgi.util.NLS;

/** A breakpoint in a line of a program. */
public final class SystemLineBreakpoint extends LineBreakpoint implements SystemBreakpoint {
	/** The type of its marker. */
	public static final String MARKER = "org.ipcstudio.debug.lineBreakpoint"; //$NON-NLS-1$

	/** For the platform, which gives it its marker. */
	public SystemLineBreakpoint() {
		// the marker says everything
	}

	/**
	 * Makes a breakpoint and registers it.
	 *
	 * @param line from 1
	 */
	public static SystemLineBreakpoint create(IFile file, int line) throws CoreException {
		SystemLineBreakpoint breakpoint = new SystemLineBreakpoint();
		file.getWorkspace().run(monitor -> {
			IMarker marker = file.createMarker(MARKER, Map.of(IBreakpoint.ENABLED, true, IBreakpoint.PERSISTED, true,
					IBreakpoint.ID, MODEL, IMarker.LINE_NUMBER, line, EVENT, BreakpointEvent.REACHED.name(),
					IMarker.MESSAGE, NLS.bind(Messages.SystemLineBreakpoint_message, file.getName(), line)));
			breakpoint.setMarker(marker);
		}, file.getWorkspace().getRuleFactory().markerRule(file), 0, null);
		DebugPlugin.getDefault().getBreakpointManager().addBreakpoint(breakpoint);
		return breakpoint;
	}

	@Override
	public String getModelIdentifier() {
		return MODEL;
	}
}
