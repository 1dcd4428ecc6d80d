package org.ipcstudio.debug.ui.console;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String ElementLink_gone;
	public static String PlaceLink_gone;
	public static String RunConsoleButtons_save;
	public static String SaveTraceHandler_none;
	public static String TraceSaving_failed;
	public static String TraceSaving_job;
	public static String TraceSaving_moves;

	static {
		initializeMessages("org.ipcstudio.debug.ui.console.messages", Messages.class);
	}

	private Messages() {
	}
}
