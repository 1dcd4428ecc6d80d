package org.ipcstudio.debug.ui.breakpoints;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.breakpoints.BreakpointEvent;
import org.ipcstudio.debug.breakpoints.SystemBreakpoint;
import org.ipcstudio.debug.breakpoints.SystemLineBreakpoint;
import org.ipcstudio.debug.breakpoints.SystemNodeBreakpoint;

/** What a breakpoint is called in lists: where it is, and what has to happen. */
public final class BreakpointText {
	private BreakpointText() {
	}

	/** The text for a breakpoint: {@code philosophers.ipc [Fork[1]: somebody begins to wait, when len(Fork[0]) == 0]}. */
	public static String of(SystemBreakpoint breakpoint) {
		StringBuilder details = new StringBuilder(event(breakpoint.event()));
		if (!breakpoint.process().isEmpty()) {
			details.append(NLS.bind(Messages.BreakpointText_process, breakpoint.process()));
		}
		if (!breakpoint.condition().isEmpty()) {
			details.append(NLS.bind(Messages.BreakpointText_condition, breakpoint.condition()));
		}
		if (breakpoint.hitCount() > 0) {
			details.append(NLS.bind(Messages.BreakpointText_hitCount, breakpoint.hitCount()));
		}
		String file = breakpoint.getMarker().getResource().getName();
		return NLS.bind(Messages.BreakpointText_whole, new Object[] { file, place(breakpoint), details });
	}

	private static String place(SystemBreakpoint breakpoint) {
		return switch (breakpoint) {
			case SystemLineBreakpoint line -> NLS.bind(Messages.BreakpointText_line, line(line));
			case SystemNodeBreakpoint node when node.node().isEmpty() -> Messages.BreakpointText_system;
			case SystemNodeBreakpoint node -> node.other().isEmpty() ? node.node() : node.node() + " – " + node.other(); //$NON-NLS-1$
			default -> ""; //$NON-NLS-1$
		};
	}

	private static String line(SystemLineBreakpoint breakpoint) {
		try {
			return Integer.toString(breakpoint.getLineNumber());
		} catch (CoreException e) {
			return "?"; //$NON-NLS-1$
		}
	}

	/** What an event is called. */
	static String event(BreakpointEvent event) {
		return switch (event) {
			case REACHED -> Messages.BreakpointText_reached;
			case WAITS -> Messages.BreakpointText_waits;
			case FULL -> Messages.BreakpointText_full;
			case DEADLOCK -> Messages.BreakpointText_deadlock;
		};
	}
}
