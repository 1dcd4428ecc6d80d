package org.ipcstudio.debug.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String VerificationPage_always;
	public static String VerificationPage_description;
	public static String VerificationPage_never;
	public static String VerificationPage_open;
	public static String VerificationPage_whenFound;

	static {
		initializeMessages("org.ipcstudio.debug.ui.preferences.messages", Messages.class);
	}

	private Messages() {
	}
}
