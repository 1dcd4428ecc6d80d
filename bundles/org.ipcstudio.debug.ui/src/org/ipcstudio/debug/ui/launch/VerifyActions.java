package org.ipcstudio.debug.ui.launch;

import org.eclipse.debug.ui.actions.AbstractLaunchHistoryAction;
import org.eclipse.debug.ui.actions.AbstractLaunchToolbarAction;
import org.eclipse.debug.ui.actions.ContextualLaunchAction;
import org.eclipse.debug.ui.actions.LaunchShortcutsAction;
import org.eclipse.debug.ui.actions.OpenLaunchDialogAction;
import org.ipcstudio.debug.launch.LaunchAttributes;

/** What the platform offers for running and debugging, offered for verifying: each is the platform's own, for our group. */
public final class VerifyActions {
	/** The group of launches in the mode verify: its history, its favourites and its dialog. */
	public static final String GROUP = "org.ipcstudio.debug.ui.launchGroup.verify"; //$NON-NLS-1$

	private VerifyActions() {
	}

	/** The button of the toolbar, with the history in its menu. */
	public static final class Toolbar extends AbstractLaunchToolbarAction {
		public Toolbar() {
			super(GROUP);
		}
	}

	/** The history in the menu Run. */
	public static final class History extends AbstractLaunchHistoryAction {
		public History() {
			super(GROUP);
		}
	}

	/** What can be verified of the selection, in the menu Run. */
	public static final class As extends LaunchShortcutsAction {
		public As() {
			super(GROUP);
		}
	}

	/** Opens the dialog with the configurations. */
	public static final class Configurations extends OpenLaunchDialogAction {
		public Configurations() {
			super(GROUP);
		}
	}

	/** What can be verified of the selection, in the context menus of files. */
	public static final class InContext extends ContextualLaunchAction {
		public InContext() {
			super(LaunchAttributes.VERIFY_MODE);
		}
	}
}
