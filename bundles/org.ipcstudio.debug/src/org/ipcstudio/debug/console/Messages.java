package org.ipcstudio.debug.console;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String LaunchedProcess_runs;

	static {
		initializeMessages("org.ipcstudio.debug.console.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
