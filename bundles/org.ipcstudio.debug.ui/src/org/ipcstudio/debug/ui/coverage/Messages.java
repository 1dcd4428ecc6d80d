package org.ipcstudio.debug.ui.coverage;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String CoverageCheck_errors;
	public static String CoverageCheck_incomplete;
	public static String CoverageCheck_name;
	public static String CoverageDisplay_unreached;
	public static String Usage_largest;
	public static String Usage_more;
	public static String Usage_neverRuns;
	public static String Usage_notNamed;
	public static String Usage_notUsed;
	public static String Usage_statement;
	public static String Usage_unbounded;

	static {
		initializeMessages("org.ipcstudio.debug.ui.coverage.messages", Messages.class);
	}

	private Messages() {
	}
}
