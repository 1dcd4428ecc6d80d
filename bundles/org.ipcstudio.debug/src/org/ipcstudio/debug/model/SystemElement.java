package org.ipcstudio.debug.model;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.DebugElement;

/** What all elements of a run have in common. */
abstract class SystemElement extends DebugElement {
	private final SystemDebugTarget target;

	/** @param target null for the target itself */
	SystemElement(SystemDebugTarget target) {
		super(target);
		this.target = target;
	}

	@Override
	public SystemDebugTarget getDebugTarget() {
		return target;
	}

	@Override
	public final String getModelIdentifier() {
		return SystemDebugTarget.MODEL;
	}

	@Override
	public ILaunch getLaunch() {
		return target.getLaunch();
	}

	final void fire(int kind, int detail) {
		DebugPlugin.getDefault().fireDebugEventSet(new DebugEvent[] { new DebugEvent(this, kind, detail) });
	}

	/** Something that cannot be done now; the message says why. */
	static DebugException refused(String message) {
		return new DebugException(new Status(IStatus.ERROR, SystemDebugTarget.MODEL, DebugException.REQUEST_FAILED, message, null));
	}
}
