package org.ipcstudio.debug.ui.breakpoints;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.ui.actions.IToggleBreakpointsTargetExtension;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.ipcstudio.debug.breakpoints.BreakpointEvent;
import org.ipcstudio.debug.breakpoints.SystemBreakpoint;
import org.ipcstudio.debug.breakpoints.SystemLineBreakpoint;
import org.ipcstudio.debug.breakpoints.SystemNodeBreakpoint;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.diagram.DiagramNode;

/**
 * Sets breakpoints, and takes them away: on the source page in the line of the caret, on the canvas on the nodes and
 * connections that are selected.
 */
public final class BreakpointToggle implements IToggleBreakpointsTargetExtension {
	@Override
	public void toggleBreakpoints(IWorkbenchPart part, ISelection selection) throws CoreException {
		Optional<IFile> file = EditorSelection.file(part);
		if (file.isEmpty()) {
			return;
		}
		if (selection instanceof ITextSelection text) {
			toggleLine(file.get(), line(part, text));
			return;
		}
		for (DiagramElement element : EditorSelection.elements(part)) {
			toggle(file.get(), element, BreakpointEvent.REACHED);
		}
	}

	/** The line in which a breakpoint belongs that is wanted in the line of the caret. */
	private static int line(IWorkbenchPart part, ITextSelection selection) {
		int wanted = selection.getStartLine() + 1;
		return EditorSelection.editor(part).map(IpcEditor::system).map(system -> StopLines.nearest(system.source(), wanted))
				.orElse(wanted);
	}

	private static void toggleLine(IFile file, int line) throws CoreException {
		Predicate<IBreakpoint> isThere = breakpoint -> breakpoint instanceof SystemLineBreakpoint
				&& breakpoint.getMarker().getAttribute(IMarker.LINE_NUMBER, -1) == line;
		if (!removeAll(file, isThere)) {
			SystemLineBreakpoint.create(file, line);
		}
	}

	/** Sets or takes away a breakpoint on a node or an edge. */
	static void toggle(IFile file, DiagramElement element, BreakpointEvent event) throws CoreException {
		String node = element instanceof DiagramEdge edge ? edge.source().id().name() : ((DiagramNode) element).id().name();
		String other = element instanceof DiagramEdge edge ? edge.target().id().name() : ""; //$NON-NLS-1$
		toggle(file, node, other, event);
	}

	/** Sets or takes away a breakpoint on a node, a connection, or with two empty strings on the system as a whole. */
	static void toggle(IFile file, String node, String other, BreakpointEvent event) throws CoreException {
		if (!removeAll(file, breakpoint -> isOn(breakpoint, node, other, event))) {
			SystemNodeBreakpoint.create(file, node, other, event);
		}
	}

	/** Whether there is a breakpoint for an event on a node or an edge. */
	static boolean isOn(IBreakpoint breakpoint, String node, String other, BreakpointEvent event) {
		return breakpoint instanceof SystemNodeBreakpoint one && one.node().equals(node) && one.other().equals(other)
				&& one.event() == event;
	}

	/** The breakpoints of a file. */
	static List<SystemBreakpoint> of(IFile file) {
		return Arrays.stream(DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(SystemBreakpoint.MODEL))
				.filter(breakpoint -> breakpoint instanceof SystemBreakpoint && breakpoint.getMarker() != null
						&& file.equals(breakpoint.getMarker().getResource()))
				.map(SystemBreakpoint.class::cast).toList();
	}

	private static boolean removeAll(IFile file, Predicate<IBreakpoint> which) throws CoreException {
		List<SystemBreakpoint> there = of(file).stream().filter(which).toList();
		IBreakpointManager manager = DebugPlugin.getDefault().getBreakpointManager();
		for (SystemBreakpoint breakpoint : there) {
			manager.removeBreakpoint(breakpoint, true);
		}
		return !there.isEmpty();
	}

	@Override
	public boolean canToggleBreakpoints(IWorkbenchPart part, ISelection selection) {
		return EditorSelection.file(part).isPresent()
				&& (selection instanceof ITextSelection || !EditorSelection.elements(part).isEmpty());
	}

	@Override
	public void toggleLineBreakpoints(IWorkbenchPart part, ISelection selection) throws CoreException {
		toggleBreakpoints(part, selection);
	}

	@Override
	public boolean canToggleLineBreakpoints(IWorkbenchPart part, ISelection selection) {
		return canToggleBreakpoints(part, selection);
	}

	@Override
	public void toggleMethodBreakpoints(IWorkbenchPart part, ISelection selection) {
		// programs have no methods
	}

	@Override
	public boolean canToggleMethodBreakpoints(IWorkbenchPart part, ISelection selection) {
		return false;
	}

	@Override
	public void toggleWatchpoints(IWorkbenchPart part, ISelection selection) {
		// a breakpoint on a memory or channel is one on its node
	}

	@Override
	public boolean canToggleWatchpoints(IWorkbenchPart part, ISelection selection) {
		return false;
	}
}
