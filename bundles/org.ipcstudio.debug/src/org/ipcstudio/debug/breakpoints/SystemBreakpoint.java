package org.ipcstudio.debug.breakpoints;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.model.IBreakpoint;

/** A breakpoint of a system. What it says is kept in its marker, so it lasts. */
public interface SystemBreakpoint extends IBreakpoint {
	/** The identifier of the debug model. */
	String MODEL = "org.ipcstudio.debug"; //$NON-NLS-1$
	/** Attribute of the marker: the condition, as the language writes it. */
	String CONDITION = "org.ipcstudio.debug.condition"; //$NON-NLS-1$
	/** Attribute of the marker: how often it has to be hit. */
	String HIT_COUNT = "org.ipcstudio.debug.hitCount"; //$NON-NLS-1$
	/** Attribute of the marker: the process that it is about. */
	String PROCESS = "org.ipcstudio.debug.process"; //$NON-NLS-1$
	/** Attribute of the marker: the name of a {@link BreakpointEvent}. */
	String EVENT = "org.ipcstudio.debug.event"; //$NON-NLS-1$

	/** What has to happen. */
	default BreakpointEvent event() {
		return BreakpointEvent.named(text(EVENT));
	}

	default void setEvent(BreakpointEvent event) throws CoreException {
		getMarker().setAttribute(EVENT, event.name());
	}

	/** What has to be true beside that, in the variables of the process that hits it; the empty string for nothing. */
	default String condition() {
		return text(CONDITION);
	}

	default void setCondition(String condition) throws CoreException {
		getMarker().setAttribute(CONDITION, condition.strip());
	}

	/** A run stops when it is hit for the so many-th time, and not again; 0 for every time. */
	default int hitCount() {
		return getMarker().getAttribute(HIT_COUNT, 0);
	}

	default void setHitCount(int count) throws CoreException {
		getMarker().setAttribute(HIT_COUNT, Math.max(0, count));
	}

	/** The only process that may hit it: an instance, or a name that stands for all of them; the empty string for any. */
	default String process() {
		return text(PROCESS);
	}

	default void setProcess(String process) throws CoreException {
		getMarker().setAttribute(PROCESS, process.strip());
	}

	private String text(String attribute) {
		return getMarker() == null ? "" : getMarker().getAttribute(attribute, ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
