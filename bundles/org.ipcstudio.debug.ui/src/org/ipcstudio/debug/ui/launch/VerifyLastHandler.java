package org.ipcstudio.debug.ui.launch;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.ipcstudio.debug.launch.LaunchAttributes;

/** Verifies again what was verified last; if nothing was, what is selected. */
public final class VerifyLastHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		ILaunchConfiguration last = DebugUITools.getLastLaunch(VerifyActions.GROUP);
		if (last != null && last.exists()) {
			DebugUITools.launch(last, LaunchAttributes.VERIFY_MODE);
		} else {
			new SystemShortcut().launch(LaunchedFiles.ofWorkbench(), LaunchAttributes.VERIFY_MODE);
		}
		return null;
	}
}
