package org.ipcstudio.debug.ui.replay;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String TraceLauncher_job;
	public static String TraceLauncher_misfit;
	public static String TraceLauncher_noEditor;
	public static String TraceLauncher_title;

	static {
		initializeMessages("org.ipcstudio.debug.ui.replay.messages", Messages.class);
	}

	private Messages() {
	}
}
