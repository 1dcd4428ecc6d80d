package org.ipcstudio.debug.ui.breakpoints;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointsListener;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ide.ResourceUtil;
import org.ipcstudio.debug.breakpoints.SystemNodeBreakpoint;
import org.ipcstudio.editor.EditorAddition;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.figures.StopSign;
import org.ipcstudio.editor.parts.Drawing;

/** Shows on the canvas which nodes and connections have breakpoints. */
public final class CanvasBreakpoints implements EditorAddition {
	@Override
	public Runnable opened(IpcEditor editor) {
		Marks marks = new Marks(editor);
		DebugPlugin.getDefault().getBreakpointManager().addBreakpointListener(marks);
		marks.show();
		return () -> DebugPlugin.getDefault().getBreakpointManager().removeBreakpointListener(marks);
	}

	/** The marks on one canvas; brought up to date in the thread of the user interface. */
	private static final class Marks implements IBreakpointsListener {
		private final IpcEditor editor;
		private final Display display;
		private final Drawing drawing;

		Marks(IpcEditor editor) {
			this.editor = editor;
			display = editor.getSite().getShell().getDisplay();
			drawing = editor.diagramPage().drawing();
		}

		void show() {
			Optional<IFile> file = Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput()));
			List<SystemNodeBreakpoint> there = file.map(BreakpointToggle::of).orElse(List.of()).stream()
					.filter(SystemNodeBreakpoint.class::isInstance).map(SystemNodeBreakpoint.class::cast).toList();
			drawing.showStops(element -> sign(there, element));
		}

		private static StopSign sign(List<SystemNodeBreakpoint> breakpoints, DiagramElement element) {
			StopSign sign = null;
			for (SystemNodeBreakpoint breakpoint : breakpoints) {
				if (isOn(breakpoint, element)) {
					sign = sign == StopSign.ENABLED || isEnabled(breakpoint) ? StopSign.ENABLED : StopSign.DISABLED;
				}
			}
			return sign;
		}

		private static boolean isOn(SystemNodeBreakpoint breakpoint, DiagramElement element) {
			return switch (element) {
				case DiagramEdge edge -> isNamed(breakpoint.node(), edge.source()) && isNamed(breakpoint.other(), edge.target());
				case DiagramNode node -> isNamed(breakpoint.node(), node) && breakpoint.other().isEmpty();
				default -> false;
			};
		}

		/** Whether a name is that of a node, or of one of its elements. */
		private static boolean isNamed(String name, DiagramNode node) {
			return name.equals(node.id().name()) || name.startsWith(node.id().name() + "["); //$NON-NLS-1$
		}

		private static boolean isEnabled(IBreakpoint breakpoint) {
			try {
				return breakpoint.isEnabled();
			} catch (CoreException e) {
				return false; // it was removed meanwhile
			}
		}

		private void later() {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!editor.system().isDisposed()) {
						show();
					}
				});
			}
		}

		@Override
		public void breakpointsAdded(IBreakpoint[] breakpoints) {
			later();
		}

		@Override
		public void breakpointsRemoved(IBreakpoint[] breakpoints, IMarkerDelta[] deltas) {
			later();
		}

		@Override
		public void breakpointsChanged(IBreakpoint[] breakpoints, IMarkerDelta[] deltas) {
			later();
		}
	}
}
