package org.ipcstudio.debug.ui.breakpoints;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String BreakpointText_condition;
	public static String BreakpointText_deadlock;
	public static String BreakpointText_full;
	public static String BreakpointText_hitCount;
	public static String BreakpointText_line;
	public static String BreakpointText_process;
	public static String BreakpointText_reached;
	public static String BreakpointText_system;
	public static String BreakpointText_waits;
	public static String BreakpointText_whole;
	public static String RulerBreakpoints_toggle;

	static {
		initializeMessages("org.ipcstudio.debug.ui.breakpoints.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
