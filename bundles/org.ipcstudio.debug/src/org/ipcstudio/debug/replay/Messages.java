package org.ipcstudio.debug.replay;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String TraceReplay_errors;
	public static String TraceReplay_noSource;
	public static String TraceReplay_noTrace;
	public static String TraceReplay_otherSystem;
	public static String TraceReplay_unnamed;
	public static String TraceReplay_unreadable;
	public static String TraceReplay_unrunnable;

	static {
		initializeMessages("org.ipcstudio.debug.replay.messages", Messages.class);
	}

	private Messages() {
	}
}
