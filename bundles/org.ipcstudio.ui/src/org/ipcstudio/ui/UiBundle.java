package org.ipcstudio.ui;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ipcstudio.ui.problems.SavedFiles;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * What this bundle gets from the platform: a place for what dialogs remember, and the handling of errors. It starts with
 * the first class that is used, for example when the platform looks at an {@code .ipc} file, and validates files that are
 * saved from then on.
 */
public final class UiBundle implements BundleActivator {

	/** The name of the bundle, which is also that of its preferences. */
	public static final String ID = "org.ipcstudio.ui";

	private final SavedFiles savedFiles = new SavedFiles();

	@Override
	public void start(BundleContext context) {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(savedFiles, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void stop(BundleContext context) {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(savedFiles);
	}

	/**
	 * Where a dialog or wizard remembers its last choices.
	 *
	 * @param section the name of the dialog
	 * @return never null; settings that are forgotten if the platform is not running
	 */
	public static IDialogSettings dialogSettings(String section) {
		if (!Platform.isRunning()) {
			return new DialogSettings(section);
		}
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(UiBundle.class))
				.getDialogSettings();
		return DialogSettings.getOrCreateSection(all, section);
	}

	/** A status that says what has failed and what to do about it; {@code cause} may be null. */
	public static IStatus error(String whatToDo, Throwable cause) {
		return new Status(IStatus.ERROR, ID, whatToDo, cause);
	}

	/** A status that tells the user something that is no error. */
	public static IStatus information(String message) {
		return new Status(IStatus.INFO, ID, message);
	}

	/** Shows a status to the user, and logs it if it is an error. */
	public static void show(IStatus status) {
		StatusManager.getManager().handle(status, StatusManager.SHOW | (status.matches(IStatus.ERROR) ? StatusManager.LOG : StatusManager.NONE));
	}

	/** Logs an error that does not stop the user. */
	public static void log(IStatus status) {
		StatusManager.getManager().handle(status, StatusManager.LOG);
	}
}
