package org.ipcstudio.debug.ui.breakpoints;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String BreakpointMenu_deadlock;
	public static String BreakpointMenu_full;
	public static String BreakpointMenu_reached;
	public static String BreakpointMenu_waits;
	public static String BreakpointPage_anyProcess;
	public static String BreakpointPage_badHitCount;
	public static String BreakpointPage_condition;
	public static String BreakpointPage_enabled;
	public static String BreakpointPage_everyHit;
	public static String BreakpointPage_hitCount;
	public static String BreakpointPage_noCondition;
	public static String BreakpointPage_process;
	public static String BreakpointPage_waits;
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
