package org.ipcstudio.ui.problems;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	static String ProblemResolution_cannotChange;
	static String ProblemResolution_gone;
	static String SavedFiles_failed;
	static String SystemBuilder_validating;
	static String ToggleValidation_name;
	static String ValidationJob_failed;
	static String ValidationJob_name;
	static String Validation_cannotRead;

	static {
		initializeMessages("org.ipcstudio.ui.problems.messages", Messages.class);
	}

	private Messages() {
	}
}
