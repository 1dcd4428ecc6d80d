package org.ipcstudio.debug.ui.states;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the states of the system that is selected, or else of the one in the active editor. */
public final class ShowStateGraphHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IFile file = file(event);
		try {
			StateGraphView view = (StateGraphView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(StateGraphView.ID);
			if (file != null) {
				view.showSystem(file);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	private static IFile file(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (!(part instanceof IEditorPart)
				&& HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
			if (selected != null && "ipc".equals(selected.getFileExtension())) {
				return selected;
			}
		}
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		IFile edited = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
		return edited != null && "ipc".equals(edited.getFileExtension()) ? edited : null;
	}
}
