package org.ipcstudio.debug.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** The name of this bundle, and how it tells errors. */
public final class DebugBundle {
	/** The symbolic name. */
	public static final String ID = "org.ipcstudio.debug"; //$NON-NLS-1$

	private DebugBundle() {
	}

	/** An exception whose message the platform shows to the user. */
	static CoreException error(String message, Throwable cause) {
		return new CoreException(new Status(IStatus.ERROR, ID, message, cause));
	}

	/** Notes something that went wrong and that nobody waits to hear of. */
	public static void log(String message, Throwable cause) {
		ILog.of(DebugBundle.class).error(message, cause);
	}
}
