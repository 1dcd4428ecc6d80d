package org.ipcstudio.ui.repair;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String RepairDialog_apply;
	public static String RepairDialog_heading;
	public static String RepairDialog_title;
	public static String RepairJob_cannotChange;
	public static String RepairJob_cannotRead;
	public static String RepairJob_changed;
	public static String RepairJob_errors;
	public static String RepairJob_name;
	public static String RepairJob_noFinder;
	public static String RepairText_nothingHelps;
	public static String RepairText_nothingHelpsSoFar;
	public static String RepairText_nothingWrong;
	public static String RepairText_nothingWrongSoFar;

	static {
		initializeMessages("org.ipcstudio.ui.repair.messages", Messages.class);
	}

	private Messages() {
	}
}
