package org.ipcstudio.debug.ui.findings;

import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.console.ConsoleColorProvider;
import org.eclipse.debug.ui.console.IConsole;

/**
 * Connects the console with a verification. What a verification writes does not bring the console to the top, where
 * it would cover the Findings view, which says the same and more.
 */
public final class QuietConsole extends ConsoleColorProvider {

	@Override
	public void connect(IProcess process, IConsole console) {
		IStreamsProxy streams = process.getStreamsProxy();
		if (streams != null) {
			console.connect(streams.getErrorStreamMonitor(), IDebugUIConstants.ID_STANDARD_ERROR_STREAM);
			console.connect(streams.getOutputStreamMonitor(), IDebugUIConstants.ID_STANDARD_OUTPUT_STREAM);
		}
	}
}
