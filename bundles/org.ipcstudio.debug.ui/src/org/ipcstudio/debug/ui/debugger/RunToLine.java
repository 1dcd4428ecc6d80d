package org.ipcstudio.debug.ui.debugger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.model.ISuspendResume;
import org.eclipse.debug.ui.actions.IRunToLineTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.ipcstudio.debug.model.ProcessThread;
import org.ipcstudio.debug.model.StatementFrame;
import org.ipcstudio.debug.model.SystemDebugTarget;

/** Goes on until the selected process, or with none selected any, comes to the line of the caret. */
final class RunToLine implements IRunToLineTarget {
	@Override
	public void runToLine(IWorkbenchPart part, ISelection selection, ISuspendResume suspended) throws CoreException {
		int process = process(suspended);
		SystemDebugTarget target = target(suspended);
		if (target != null && selection instanceof ITextSelection text && !target.runToLine(text.getStartLine() + 1, process)) {
			throw new CoreException(new Status(IStatus.ERROR, SystemDebugTarget.MODEL, Messages.RunToLine_nowhere));
		}
	}

	private static int process(ISuspendResume suspended) {
		return switch (suspended) {
			case StatementFrame frame -> frame.getThread().process();
			case ProcessThread thread -> thread.process();
			default -> -1;
		};
	}

	private static SystemDebugTarget target(ISuspendResume suspended) {
		return switch (suspended) {
			case StatementFrame frame -> frame.getDebugTarget();
			case ProcessThread thread -> thread.getDebugTarget();
			case SystemDebugTarget target -> target;
			default -> null;
		};
	}

	@Override
	public boolean canRunToLine(IWorkbenchPart part, ISelection selection, ISuspendResume suspended) {
		return selection instanceof ITextSelection && target(suspended) != null && suspended.isSuspended();
	}
}
