package org.ipcstudio.debug.ui.hover;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String RunValues_moment;
	public static String RunValues_others;
	public static String RunValues_start;

	static {
		initializeMessages("org.ipcstudio.debug.ui.hover.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
