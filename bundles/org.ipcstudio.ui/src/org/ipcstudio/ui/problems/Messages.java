package org.ipcstudio.ui.problems;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String ProblemResolution_cannotChange;
	public static String ProblemResolution_gone;
	public static String SavedFiles_failed;
	public static String SystemBuilder_validating;
	public static String ToggleValidation_name;
	public static String ValidationJob_failed;
	public static String ValidationJob_name;
	public static String Validation_cannotRead;

	static {
		initializeMessages("org.ipcstudio.ui.problems.messages", Messages.class);
	}

	private Messages() {
	}
}
