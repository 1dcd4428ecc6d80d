package org.ipcstudio.editor.image;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;

/** Tells the user why images were not made; what has a cause beyond the user's choice is logged as well. */
final class Failures {
	private Failures() {
	}

	static void show(Shell shell, String title, ImageException failure) {
		open(shell, title, status(failure));
	}

	/** @param message how many of how many have failed */
	static void show(Shell shell, String title, String message, List<ImageException> failures) {
		open(shell, title, new MultiStatus(Failures.class, 0,
				failures.stream().map(Failures::status).toArray(IStatus[]::new), message, null));
	}

	private static IStatus status(ImageException failure) {
		return new Status(IStatus.WARNING, Failures.class, failure.getMessage(), failure.getCause());
	}

	private static void open(Shell shell, String title, IStatus status) {
		if (hasCause(status)) {
			ILog.of(Failures.class).log(status);
		}
		ErrorDialog.openError(shell, title, null, status);
	}

	private static boolean hasCause(IStatus status) {
		if (status.getException() != null) {
			return true;
		}
		for (IStatus child : status.getChildren()) {
			if (hasCause(child)) {
				return true;
			}
		}
		return false;
	}
}
