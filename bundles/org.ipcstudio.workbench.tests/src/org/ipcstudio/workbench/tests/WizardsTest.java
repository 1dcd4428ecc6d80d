package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.ipcstudio.ui.problems.SystemNature;
import org.junit.jupiter.api.Test;

/** The wizards make what they promise, and open it. */
class WizardsTest extends WorkbenchTest {

	@Test
	void aNewSystemGetsAFreeNameInTheSelectedProject() throws CoreException {
		file("system.ipc", "system Taken {\n}\n");
		WizardDialog dialog = open("org.ipcstudio.ui.newSystem", new StructuredSelection(project()));
		WizardNewFileCreationPage page = (WizardNewFileCreationPage) dialog.getCurrentPage();
		assertEquals(project().getFullPath(), page.getContainerFullPath());
		assertEquals("system2.ipc", page.getFileName());
		page.setFileName("word-count.ipc");
		show(dialog, "wizard-template");
		finish(dialog);

		assertTrue(project().getFile("word-count.ipc").readString().contains("system WordCount {"));
		assertTrue(SystemNature.isEnabled(project()));
		assertEquals("org.ipcstudio.editor.IpcEditor", activeEditor().getSite().getId());
	}

	@Test
	void withoutAProjectTheWizardForASystemMakesOne() throws CoreException {
		project().delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
		WizardDialog dialog = open("org.ipcstudio.ui.newSystem", StructuredSelection.EMPTY);
		finish(dialog);

		IProject made = ResourcesPlugin.getWorkspace().getRoot().getProjects()[0];
		assertTrue(SystemNature.isEnabled(made));
		assertEquals("UTF-8", made.getDefaultCharset(false));
		assertEquals(made.getName().replace(' ', '-') + ".ipc", activeEditor().getTitle());
	}

	@Test
	void anExampleIsCopiedIntoAProjectOfItsOwn() throws CoreException {
		WizardDialog dialog = open("org.ipcstudio.ui.newExamples", StructuredSelection.EMPTY);
		Conditions.handleEvents();
		Screenshots.take("wizard-examples");
		finish(dialog);

		IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject("IPC Examples");
		assertTrue(made.getFile("dining-philosophers.ipc").exists());
		assertTrue(made.getFile("philosophers-deadlock.challenge").exists(), "with its challenge");
		assertEquals("dining-philosophers.ipc", activeEditor().getTitle());
	}

	private WizardDialog open(String wizard, IStructuredSelection selection) throws CoreException {
		IWorkbenchWizard opened = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(wizard).createWizard();
		((INewWizard) opened).init(PlatformUI.getWorkbench(), selection);
		WizardDialog dialog = new WizardDialog(window().getShell(), opened);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	private static void show(WizardDialog dialog, String picture) {
		IWizardPage next = dialog.getCurrentPage().getNextPage();
		dialog.showPage(next);
		Conditions.handleEvents();
		Screenshots.take(picture);
	}

	private static void finish(WizardDialog dialog) {
		IWizardPage page = dialog.getCurrentPage();
		assertTrue(page.getWizard().canFinish(), page.getErrorMessage());
		assertTrue(page.getWizard().performFinish());
		dialog.close();
		Conditions.handleEvents();
	}

	private IEditorPart activeEditor() {
		Conditions.waitUntil("an editor is open", () -> page().getActiveEditor() != null);
		return page().getActiveEditor();
	}
}
