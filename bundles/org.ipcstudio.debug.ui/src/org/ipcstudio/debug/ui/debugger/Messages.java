package org.ipcstudio.debug.ui.debugger;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String RunToLine_nowhere;
	public static String SystemPresentation_deadlock;
	public static String SystemPresentation_ended;
	public static String SystemPresentation_fault;
	public static String SystemPresentation_frame;
	public static String SystemPresentation_limit;
	public static String SystemPresentation_notReached;
	public static String SystemPresentation_running;
	public static String SystemPresentation_stands;
	public static String SystemPresentation_start;
	public static String SystemPresentation_step;
	public static String SystemPresentation_suspended;
	public static String SystemPresentation_terminated;
	public static String SystemPresentation_violation;

	static {
		initializeMessages("org.ipcstudio.debug.ui.debugger.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
