package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IFileEditorInput;
import org.ipcstudio.editor.IpcEditor;
import org.junit.jupiter.api.Test;

/** What happens to an open editor when something happens to its file. */
class FilesTest extends WorkbenchTest {
	private static final String TEXT = "system S {\n  process A @(60, 60) { }\n  process B @(300, 60) { }\n  link A -> B\n}\n";

	@Test
	void theEditorFollowsAFileThatIsRenamed() throws CoreException {
		IFile file = file("before.ipc", TEXT);
		OpenedSystem opened = new OpenedSystem((IpcEditor) open(file));
		file.move(file.getFullPath().removeLastSegments(1).append("after.ipc"), IResource.FORCE, null);
		Conditions.waitUntil("the editor has the new name", () -> "after.ipc".equals(opened.editor().getTitle()));
		assertEquals(project().getFile("after.ipc"), ((IFileEditorInput) opened.editor().getEditorInput()).getFile());
		assertChangesAreSaved(opened, project().getFile("after.ipc"));
	}

	@Test
	void whatIsNotSavedSurvivesARename() throws CoreException {
		IFile file = file("before.ipc", TEXT);
		OpenedSystem opened = new OpenedSystem((IpcEditor) open(file));
		opened.typeBehind("process A @(60, 60) {", " print 1 ");
		assertTrue(opened.editor().isDirty());
		file.move(file.getFullPath().removeLastSegments(1).append("after.ipc"), IResource.FORCE, null);
		Conditions.waitUntil("the editor has the new name", () -> "after.ipc".equals(opened.editor().getTitle()));
		Conditions.waitUntil("the text has moved with it", () -> opened.text().contains("print 1"));
		assertChangesAreSaved(opened, project().getFile("after.ipc"));
	}

	/** The drawing still changes the text, and the text gets into the file. */
	private void assertChangesAreSaved(OpenedSystem opened, IFile file) throws CoreException {
		opened.showDiagram();
		opened.draw("Mailbox", 80, 240);
		assertTrue(opened.editor().isDirty());
		page().saveEditor(opened.editor(), false);
		Conditions.waitUntil("everything is saved", () -> !opened.editor().isDirty());
		String saved = new String(file.readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(opened.text(), saved);
		assertTrue(saved.contains("mailbox Mailbox1"), saved);
	}

	@Test
	void theEditorOfADeletedFileIsClosed() throws CoreException {
		IFile file = file("gone.ipc", TEXT);
		open(file);
		file.delete(true, null);
		Conditions.waitUntil("the editor is closed", () -> page().getEditorReferences().length == 0);
	}

	@Test
	void aFileThatAnotherProgramHasChangedIsShownAsItIsNow() throws CoreException {
		IFile file = file("changed.ipc", TEXT);
		OpenedSystem opened = new OpenedSystem((IpcEditor) open(file));
		file.setContents(TEXT.replace("process B", "process Other").replace("-> B", "-> Other").getBytes(StandardCharsets.UTF_8),
				IResource.FORCE, null);
		Conditions.waitUntil("the drawing shows it", () -> opened.nodes().contains("Other"));
		assertFalse(opened.nodes().contains("B"));
		assertFalse(opened.editor().isDirty());
	}

	@Test
	void revertTakesBackEverythingSinceTheLastSave() throws CoreException {
		OpenedSystem opened = new OpenedSystem((IpcEditor) open(file("reverted.ipc", TEXT)));
		opened.draw("Process", 80, 240);
		assertTrue(opened.editor().isDirty());
		opened.editor().getEditorSite().getActionBars().getGlobalActionHandler("revert").run();
		Conditions.waitUntil("the text is as it was", () -> TEXT.equals(opened.text()));
		assertFalse(opened.editor().isDirty());
		Conditions.waitUntil("the drawing is as it was", () -> opened.nodes().size() == 2);
	}
}
