package org.ipcstudio.debug.ui.findings;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.ipcstudio.checker.advice.Repair;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.ui.UiBundle;
import org.ipcstudio.ui.problems.EditedFile;

/**
 * A proved repair of a file. Applied in the thread of the display: in the open editor as a step of its history with
 * the name of the repair, else in the file; not if the text has changed since it was proved.
 */
record AppliedRepair(IFile file, Repair repair) {

	void apply() throws CoreException, BadLocationException {
		EditedFile edited = new EditedFile(file);
		if (!edited.text().equals(repair.source())) {
			UiBundle.show(UiBundle.information(Messages.bind(Messages.AppliedRepair_changed, file.getName())));
			return;
		}
		IpcEditor editor = editor();
		if (editor == null) {
			edited.apply(repair.edit());
		} else {
			editor.system().apply(repair.label(), repair.edit());
		}
	}

	private IpcEditor editor() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			IEditorPart editor = window.getActivePage() == null ? null
					: window.getActivePage().findEditor(new FileEditorInput(file));
			if (editor instanceof IpcEditor found) {
				return found;
			}
		}
		return null;
	}
}
