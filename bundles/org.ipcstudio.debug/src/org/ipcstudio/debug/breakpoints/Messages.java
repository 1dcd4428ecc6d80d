package org.ipcstudio.debug.breakpoints;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String BreakpointRule_condition;
	public static String BreakpointRule_deadlock;
	public static String BreakpointRule_full;
	public static String BreakpointRule_reached;
	public static String BreakpointRule_waits;
	public static String SystemLineBreakpoint_message;
	public static String SystemNodeBreakpoint_message;

	static {
		initializeMessages("org.ipcstudio.debug.breakpoints.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
