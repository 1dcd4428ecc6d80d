package org.ipcstudio.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.ipcstudio.ui.UiBundle;

/** Opens what a wizard has made. */
final class OpenedFile {

	private OpenedFile() {
	}

	/** Opens a file in its editor, in the window that the user is working with. */
	static void open(IWorkbench workbench, IFile file) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			IDE.openEditor(page, file, true);
		} catch (PartInitException e) {
			UiBundle.show(UiBundle.error(Messages.bind(Messages.Wizards_notOpened, file.getFullPath()), e));
		}
	}
}
