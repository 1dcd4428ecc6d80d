package org.ipcstudio.debug.model;

import org.eclipse.debug.core.model.ISourceLocator;
import org.eclipse.debug.core.model.IStackFrame;

/** Finds the file of a frame: the one that was launched. */
final class SourceLookup implements ISourceLocator {
	@Override
	public Object getSourceElement(IStackFrame frame) {
		return frame instanceof StatementFrame statement
				? statement.getDebugTarget().playback().source().workspaceFile().orElse(null) : null;
	}
}
