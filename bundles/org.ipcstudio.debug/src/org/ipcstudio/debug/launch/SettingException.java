package org.ipcstudio.debug.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Something in a launch configuration that cannot be meant. Its message says what it is and what to do. */
public final class SettingException extends CoreException {
	private static final long serialVersionUID = 1;

	public SettingException(String message) {
		super(new Status(IStatus.ERROR, DebugBundle.ID, message));
	}
}
