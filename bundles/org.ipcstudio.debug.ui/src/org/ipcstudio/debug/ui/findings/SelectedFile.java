package org.ipcstudio.debug.ui.findings;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.ShowInContext;

/** The system that somebody means who has selected it or edits it. */
final class SelectedFile {
	private static final String EXTENSION = "ipc"; //$NON-NLS-1$

	private SelectedFile() {
	}

	/** The file that is meant by what was selected elsewhere; null if it is none of ours. */
	static IFile of(ShowInContext context) {
		Object selected = context.getSelection() instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
		IFile file = system(selected);
		return file != null ? file : system(context.getInput());
	}

	/** The file of the active editor, else the selected one; null if there is none. */
	static IFile of(IWorkbenchPage page) {
		IEditorPart editor = page.getActiveEditor();
		IFile edited = editor == null ? null : system(editor.getEditorInput());
		if (edited != null) {
			return edited;
		}
		return page.getSelection() instanceof IStructuredSelection selection ? system(selection.getFirstElement()) : null;
	}

	private static IFile system(Object object) {
		IFile file = Adapters.adapt(object, IFile.class);
		return file != null && EXTENSION.equals(file.getFileExtension()) ? file : null;
	}
}
