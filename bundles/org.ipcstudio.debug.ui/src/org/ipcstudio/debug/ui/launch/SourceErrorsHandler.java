package org.ipcstudio.debug.ui.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.debug.core.IStatusHandler;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.ipcstudio.debug.launch.SourceErrors;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.language.Problem;
import org.ipcstudio.ui.UiBundle;

/** Tells the user that a file with errors was not launched, and shows the first error if that is wanted. */
public final class SourceErrorsHandler implements IStatusHandler {
	@Override
	public Object handleStatus(IStatus status, Object source) throws CoreException {
		SourceErrors errors = (SourceErrors) source;
		Display.getDefault().asyncExec(() -> tell(errors));
		return Boolean.FALSE;
	}

	private static void tell(SourceErrors errors) {
		Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		MessageDialog dialog = new MessageDialog(shell,
				NLS.bind(Messages.SourceErrorsHandler_title, errors.file().getName()), null, errors.message(),
				MessageDialog.ERROR, 0, Messages.SourceErrorsHandler_show, Messages.SourceErrorsHandler_close);
		if (dialog.open() == 0) {
			show(errors.file(), errors.errors().getFirst());
		}
	}

	private static void show(IFile file, Problem problem) {
		try {
			IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
			if (editor instanceof IpcEditor system) {
				system.showSource();
				system.sourcePage().selectAndReveal(problem.region().offset(), problem.region().length());
			} else if (editor instanceof ITextEditor text) {
				text.selectAndReveal(problem.region().offset(), problem.region().length());
			}
		} catch (PartInitException e) {
			UiBundle.show(e.getStatus());
		}
	}
}
