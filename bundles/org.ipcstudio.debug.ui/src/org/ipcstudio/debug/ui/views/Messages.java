package org.ipcstudio.debug.ui.views;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String PlaybackView_empty;

	static {
		NLS.initializeMessages("org.ipcstudio.debug.ui.views.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
