package org.ipcstudio.debug.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;

/** Whether the user lets what a launch prints be written to a file, as the tab Common of the platform offers. */
final class OutputCapture {
	/** The attribute that the platform keeps the file in; its constant is in a bundle with widgets. */
	private static final String FILE = "org.eclipse.debug.ui.ATTR_CAPTURE_IN_FILE"; //$NON-NLS-1$

	private OutputCapture() {
	}

	/** @param configuration null if there is none */
	static boolean isWanted(ILaunchConfiguration configuration) throws CoreException {
		return configuration != null && !configuration.getAttribute(FILE, "").isEmpty(); //$NON-NLS-1$
	}
}
