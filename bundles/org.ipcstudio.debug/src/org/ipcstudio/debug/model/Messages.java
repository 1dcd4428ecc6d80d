package org.ipcstudio.debug.model;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String FrameVariables_channels;
	public static String FrameVariables_locks;
	public static String FrameVariables_memory;
	public static String ProcessThread_doesNotRun;
	public static String ProcessThread_notSuspended;
	public static String SystemVariable_notChanged;

	static {
		initializeMessages("org.ipcstudio.debug.model.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
