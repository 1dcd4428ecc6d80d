package org.ipcstudio.workbench.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.ide.IDE;
import org.ipcstudio.debug.breakpoints.SystemBreakpoint;
import org.ipcstudio.debug.ui.breakpoints.BreakpointText;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.figures.StopSign;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Breakpoints are set and taken away with the mouse in the ruler, and with the key on the source page and on the canvas. */
class BreakpointsTest extends WorkbenchTest {
	private static final String TOGGLE = "org.eclipse.debug.ui.commands.ToggleBreakpoint";
	private static final String TEXT = """
			system S {
			  mailbox M : int capacity 2
			  process P @(40, 60) {
			    var i : int
			    i = 1
			    send i to M
			  }
			  process Q @(400, 60) { var x : int  receive x from M }
			  P -> M -> Q
			}
			""";

	@AfterEach
	void forgetBreakpoints() throws CoreException {
		manager().removeBreakpoints(manager().getBreakpoints(), true);
	}

	private static IBreakpointManager manager() {
		return DebugPlugin.getDefault().getBreakpointManager();
	}

	private static List<String> breakpoints() {
		return Arrays.stream(manager().getBreakpoints(SystemBreakpoint.MODEL))
				.map(breakpoint -> BreakpointText.of((SystemBreakpoint) breakpoint)).toList();
	}

	private IpcEditor open() throws CoreException {
		IFile file = file("s.ipc", TEXT);
		return (IpcEditor) IDE.openEditor(page(), file);
	}

	@Test
	void aDoubleClickInTheRulerTogglesABreakpoint() throws Exception {
		IpcEditor editor = open();
		editor.showSource();
		Conditions.handleEvents();
		doubleClickInRuler(editor, 4);
		Conditions.waitUntil("there is a breakpoint where the process stops next",
				() -> breakpoints().equals(List.of("s.ipc [line 6: a process comes to it]")));
		Screenshots.take("breakpoint-ruler");
		doubleClickInRuler(editor, 6);
		Conditions.waitUntil("it is gone", () -> breakpoints().isEmpty());
	}

	private static void doubleClickInRuler(IpcEditor editor, int line) {
		Composite columns = (Composite) ((IVerticalRulerInfo) editor.sourcePage().getAdapter(IVerticalRulerInfo.class))
				.getControl();
		Control ruler = columns.getChildren()[0]; // that of breakpoints and problems
		StyledText text = (StyledText) editor.sourcePage().getAdapter(Control.class);
		Event event = new Event();
		event.button = 1;
		event.count = 2;
		event.x = 3;
		event.y = text.getLinePixel(line - 1) + text.getLineHeight() / 2;
		ruler.notifyListeners(SWT.MouseDown, event);
		ruler.notifyListeners(SWT.MouseUp, event);
		ruler.notifyListeners(SWT.MouseDoubleClick, event);
		Conditions.handleEvents();
	}

	@Test
	void theKeyTogglesABreakpointInTheLineOfTheCaret() throws Exception {
		IpcEditor editor = open();
		editor.showSource();
		editor.sourcePage().selectAndReveal(TEXT.indexOf("send i"), 0);
		Conditions.handleEvents();
		execute(TOGGLE);
		Conditions.waitUntil("there is a breakpoint",
				() -> breakpoints().equals(List.of("s.ipc [line 6: a process comes to it]")));
		execute(TOGGLE);
		Conditions.waitUntil("it is gone", () -> breakpoints().isEmpty());
	}

	@Test
	void theKeyTogglesABreakpointOnTheNodeThatIsSelected() throws Exception {
		IpcEditor editor = open();
		editor.showDiagram();
		OpenedSystem system = new OpenedSystem(editor);
		system.robot().click(system.robot().middle(system.node("M")));
		Conditions.handleEvents();
		execute(TOGGLE);
		Conditions.waitUntil("there is a breakpoint",
				() -> breakpoints().equals(List.of("s.ipc [M: a process comes to it]")));
		Conditions.waitUntil("it is seen", () -> system.node("M").nodeFigure().stop() == StopSign.ENABLED);
		editor.diagramPage().viewer().deselectAll();
		Widgets.waitUntilPainted(editor.diagramPage().viewer().getControl());
		Screenshots.take("breakpoint-canvas");
		editor.diagramPage().viewer().select(system.node("M"));
		execute(TOGGLE);
		Conditions.waitUntil("it is gone", () -> breakpoints().isEmpty());
		Conditions.waitUntil("that is seen", () -> system.node("M").nodeFigure().stop() == null);
	}
}
