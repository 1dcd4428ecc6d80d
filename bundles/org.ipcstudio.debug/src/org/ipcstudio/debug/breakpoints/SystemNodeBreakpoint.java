package org.ipcstudio.debug.breakpoints;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.Breakpoint;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.osgi.util.NLS;

/**
 * A breakpoint on a node or a connection of the drawing, or on the system as a whole. It is about names and not about lines,
 * so it stays where it is when the text is edited.
 */
public final class SystemNodeBreakpoint extends Breakpoint implements SystemBreakpoint {
	/** The type of its marker. */
	public static final String MARKER = "org.ipcstudio.debug.nodeBreakpoint"; //$NON-NLS-1$
	/** Attribute of the marker: the name of the node, or of one of its elements; empty for the whole system. */
	public static final String NODE = "org.ipcstudio.debug.node"; //$NON-NLS-1$
	/** Attribute of the marker: of a connection the node at its other end; else empty. */
	public static final String OTHER = "org.ipcstudio.debug.other"; //$NON-NLS-1$

	/** For the platform, which gives it its marker. */
	public SystemNodeBreakpoint() {
		// the marker says everything
	}

	/**
	 * Makes a breakpoint and registers it.
	 *
	 * @param node  the name of a node; the empty string for the system as a whole
	 * @param other of a connection the name of the node at its other end, one of both is a process; else the empty string
	 */
	public static SystemNodeBreakpoint create(IFile file, String node, String other, BreakpointEvent event) throws CoreException {
		SystemNodeBreakpoint breakpoint = new SystemNodeBreakpoint();
		String what = other.isEmpty() ? node : node + " – " + other; //$NON-NLS-1$
		file.getWorkspace().run(monitor -> {
			IMarker marker = file.createMarker(MARKER, Map.of(IBreakpoint.ENABLED, true, IBreakpoint.PERSISTED, true,
					IBreakpoint.ID, MODEL, NODE, node, OTHER, other, EVENT, event.name(), IMarker.MESSAGE,
					NLS.bind(Messages.SystemNodeBreakpoint_message, file.getName(), what)));
			breakpoint.setMarker(marker);
		}, file.getWorkspace().getRuleFactory().markerRule(file), 0, null);
		DebugPlugin.getDefault().getBreakpointManager().addBreakpoint(breakpoint);
		return breakpoint;
	}

	/** The name of the node; empty for the system as a whole. */
	public String node() {
		return getMarker().getAttribute(NODE, ""); //$NON-NLS-1$
	}

	/** Of a connection the name of the node at its other end; else empty. */
	public String other() {
		return getMarker().getAttribute(OTHER, ""); //$NON-NLS-1$
	}

	@Override
	public String getModelIdentifier() {
		return MODEL;
	}
}
