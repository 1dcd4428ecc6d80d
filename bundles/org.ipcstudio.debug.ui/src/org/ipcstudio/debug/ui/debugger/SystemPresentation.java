package org.ipcstudio.debug.ui.debugger;

import org.eclipse.core.resources.IFile;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.ui.IDebugModelPresentation;
import org.eclipse.debug.ui.IValueDetailListener;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.ipcstudio.debug.breakpoints.Hit;
import org.ipcstudio.debug.breakpoints.SystemBreakpoint;
import org.ipcstudio.debug.model.ProcessThread;
import org.ipcstudio.debug.model.StatementFrame;
import org.ipcstudio.debug.model.SystemDebugTarget;
import org.ipcstudio.debug.run.Suspension;
import org.ipcstudio.debug.ui.breakpoints.BreakpointText;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.engine.simulate.EndReason;

/** Names the elements of a run in the views of the platform, and knows their editor. Their icons are those of the platform. */
public final class SystemPresentation extends LabelProvider implements IDebugModelPresentation {
	@Override
	public void setAttribute(String attribute, Object value) {
		// names are not qualified, and types are shown in a column
	}

	@Override
	public Image getImage(Object element) {
		return null;
	}

	@Override
	public String getText(Object element) {
		return switch (element) {
			case SystemDebugTarget target -> target(target);
			case ProcessThread thread -> thread(thread);
			case StatementFrame frame -> NLS.bind(Messages.SystemPresentation_frame, frame.getName(), frame.getLineNumber());
			case SystemBreakpoint breakpoint -> BreakpointText.of(breakpoint);
			default -> null;
		};
	}

	private static String target(SystemDebugTarget target) {
		String title = target.getName();
		if (target.isTerminated()) {
			return NLS.bind(Messages.SystemPresentation_terminated, title);
		}
		Suspension stand = target.stand();
		if (stand == null) {
			return NLS.bind(Messages.SystemPresentation_running, title);
		}
		int shown = target.playback().position();
		int length = target.playback().recording().length();
		return NLS.bind(Messages.SystemPresentation_stands, new Object[] { title, shown, length, why(target, stand) });
	}

	private static String why(SystemDebugTarget target, Suspension stand) {
		return switch (stand.kind()) {
			case START -> Messages.SystemPresentation_start;
			case GOAL_REACHED -> Messages.SystemPresentation_step;
			case GOAL_NOT_REACHED -> Messages.SystemPresentation_notReached;
			case REQUEST -> Messages.SystemPresentation_suspended;
			case STOP_RULE -> stand.reason() instanceof Hit hit ? hit.message() : Messages.SystemPresentation_suspended;
			case END -> target.playback().recording().result().map(result -> end(result.reason()))
					.orElse(Messages.SystemPresentation_suspended);
		};
	}

	private static String end(EndReason reason) {
		return switch (reason) {
			case ENDED -> Messages.SystemPresentation_ended;
			case DEADLOCK -> Messages.SystemPresentation_deadlock;
			case FAULT -> Messages.SystemPresentation_fault;
			case VIOLATION -> Messages.SystemPresentation_violation;
			case STEP_LIMIT, TIME_LIMIT, MESSAGE_LIMIT -> Messages.SystemPresentation_limit;
			case CANCELLED, STOPPED -> Messages.SystemPresentation_suspended;
		};
	}

	private static String thread(ProcessThread thread) {
		return thread.isSuspended() ? thread.getName() + " " + thread.view().words() : thread.getName(); //$NON-NLS-1$
	}

	@Override
	public void computeDetail(IValue value, IValueDetailListener listener) {
		try {
			listener.detailComputed(value, value.getValueString());
		} catch (DebugException e) {
			listener.detailComputed(value, e.getMessage());
		}
	}

	@Override
	public IEditorInput getEditorInput(Object element) {
		if (element instanceof IFile file) {
			return new FileEditorInput(file);
		}
		boolean inFile = element instanceof IBreakpoint breakpoint && breakpoint.getMarker() != null
				&& breakpoint.getMarker().getResource() instanceof IFile;
		return inFile ? new FileEditorInput((IFile) ((IBreakpoint) element).getMarker().getResource()) : null;
	}

	@Override
	public String getEditorId(IEditorInput input, Object element) {
		return IpcEditor.ID;
	}
}
