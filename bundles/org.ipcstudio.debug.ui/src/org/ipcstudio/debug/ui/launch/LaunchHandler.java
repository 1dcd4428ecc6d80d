package org.ipcstudio.debug.ui.launch;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Launches what is selected, or the system of the editor, in the mode that its registration names. */
public final class LaunchHandler extends AbstractHandler implements IExecutableExtension {
	private String mode;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		mode = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		new SystemShortcut().launch(LaunchedFiles.ofWorkbench(), mode);
		return null;
	}
}
