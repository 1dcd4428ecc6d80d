package org.ipcstudio.debug.breakpoints;

import java.util.List;

import org.eclipse.debug.core.model.IBreakpoint;

/**
 * Why a run stopped at breakpoints.
 *
 * @param breakpoints those that were hit, at least one
 * @param process     the process that hit the first one; -1 if it is about nobody in particular
 * @param message     what happened, in a sentence
 */
public record Hit(List<IBreakpoint> breakpoints, int process, String message) {
	public Hit {
		breakpoints = List.copyOf(breakpoints);
	}
}
