package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.parts.NodePart;
import org.junit.jupiter.api.Test;

/** A new user draws a producer, a mailbox and a consumer with the mouse, names them, writes the programs, saves and reopens. */
class DrawProducerAndConsumerTest extends WorkbenchTest {

	@Test
	void aSystemIsDrawnNamedProgrammedSavedAndReopened() throws CoreException {
		IFile file = file("buffer.ipc", "system Buffer {\n}\n");
		OpenedSystem opened = new OpenedSystem((IpcEditor) open(file));
		NodePart producer = opened.draw("Process", 60, 120);
		NodePart jobs = opened.draw("Mailbox", 260, 120);
		NodePart consumer = opened.draw("Process", 480, 120);
		opened.connect("Connection", producer, jobs);
		opened.connect("Connection", jobs, consumer);
		rename(opened, producer, "Producer");
		rename(opened, opened.node("Mailbox1"), "Jobs");
		rename(opened, opened.node("Process2"), "Consumer");
		assertEquals(3, opened.nodes().size());
		assertTrue(opened.text().contains("Producer -> Jobs"), opened.text());
		Screenshots.take("drawn");

		opened.typeBehind("process Producer @(60, 120) {", " loop { send 1 to Jobs }");
		opened.typeBehind("process Consumer @(480, 120) {", " var job : int loop { receive job from Jobs }");
		Screenshots.take("programmed");
		assertFalse(opened.editor().system().source().hasErrors(), () -> opened.editor().system().source().problems().toString());
		opened.showDiagram();
		Screenshots.take("drawn-and-programmed");
		assertTrue(opened.editor().isDirty());
		page().saveEditor(opened.editor(), false);
		assertFalse(opened.editor().isDirty());
		String text = opened.text();
		assertEquals(text, new String(file.readAllBytes(), StandardCharsets.UTF_8));
		page().closeAllEditors(false);

		OpenedSystem again = new OpenedSystem((IpcEditor) open(file));
		assertEquals(text, again.text());
		assertEquals(3, again.nodes().size());
	}

	/** F2, the name, Enter. */
	private void rename(OpenedSystem opened, NodePart part, String name) {
		opened.robot().click(part);
		execute("org.eclipse.ui.edit.rename");
		Conditions.waitUntil("the field over the name has the focus", () -> focus() instanceof Text);
		Text field = (Text) focus();
		field.setText(name);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		field.notifyListeners(SWT.DefaultSelection, enter);
		Conditions.waitUntil(name + " is drawn", () -> opened.nodes().contains(name));
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}

	@Test
	void draggingMovesANodeAndTheEditMenuUndoesItByName() throws CoreException {
		IFile file = file("moved.ipc", "system Moved {\n  process A @(60, 60) { }   // stays\n\n  process B @(300, 60) { }\n}\n");
		OpenedSystem opened = new OpenedSystem((IpcEditor) open(file));
		String before = opened.text();
		Rectangle bounds = opened.bounds(opened.node("A"));
		Point middle = bounds.getCenter();
		opened.robot().drag(middle, new Point(middle.x + 60, middle.y + 100));
		Conditions.waitUntil("the text has changed", () -> !before.equals(opened.text()));
		assertEquals(before.replace("@(60, 60)", "@(120, 160)"), opened.text());
		assertTrue(undoText().startsWith("&Undo Move A"), undoText());
		opened.showSource();
		assertTrue(undoText().startsWith("&Undo Move A"), undoText());
		opened.editor().getEditorSite().getActionBars().getGlobalActionHandler("undo").run();
		Conditions.waitUntil("it is undone", () -> before.equals(opened.text()));
	}

	private String undoText() {
		String text = page().getActiveEditor().getEditorSite().getActionBarContributor() == null ? ""
				: ((IpcEditor) page().getActiveEditor()).getEditorSite().getActionBars().getGlobalActionHandler("undo").getText();
		int tab = text.indexOf('\t');
		return tab < 0 ? text : text.substring(0, tab);
	}
}
