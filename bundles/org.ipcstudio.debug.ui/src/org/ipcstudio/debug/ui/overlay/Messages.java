package org.ipcstudio.debug.ui.overlay;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String CanvasRun_job;
	public static String Deadlock_many;
	public static String Deadlock_numbers;
	public static String Deadlock_one;
	public static String Deadlock_partial;
	public static String Deadlock_ring;
	public static String Deadlock_rings;
	public static String Deadlock_whole;
	public static String Notice_move;
	public static String Notice_outdated;
	public static String Notice_shown;
	public static String Notice_start;
	public static String Notice_time;
	public static String Notice_words;
	public static String Queue_absent;
	public static String Queue_right;

	static {
		NLS.initializeMessages("org.ipcstudio.debug.ui.overlay.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
