package org.ipcstudio.ui.repair;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Looks for repairs of the selected file, or else of the one in the active editor. */
public final class RepairHandler extends AbstractHandler {
	private static final String EXTENSION = "ipc"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		IFile file = file(event);
		if (file != null) {
			new RepairJob(file).schedule();
		}
		return null;
	}

	private static IFile file(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.size() == 1) {
			IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
			if (file != null && EXTENSION.equals(file.getFileExtension())) {
				return file;
			}
		}
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		return editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
	}
}
