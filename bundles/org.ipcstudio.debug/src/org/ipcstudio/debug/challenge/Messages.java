package org.ipcstudio.debug.challenge;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String ChallengeGame_noSystem;

	static {
		NLS.initializeMessages("org.ipcstudio.debug.challenge.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
