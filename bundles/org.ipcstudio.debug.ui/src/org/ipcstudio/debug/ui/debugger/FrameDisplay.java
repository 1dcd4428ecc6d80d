package org.ipcstudio.debug.ui.debugger;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.debug.ui.sourcelookup.ISourceDisplay;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ipcstudio.debug.model.StatementFrame;
import org.ipcstudio.editor.IpcEditor;

/**
 * Shows a frame that is selected to be debugged: opens the editor of its file, on whichever page it is, and marks the line.
 * The platform would do it as well, but remembers frames, and with them recordings, for as long as the workbench lives.
 */
final class FrameDisplay implements ISourceDisplay {
	@Override
	public void displaySource(Object element, IWorkbenchPage page, boolean forceSourceLookup) {
		if (!(element instanceof StatementFrame frame) || !frame.isSuspended()) {
			return;
		}
		Optional<IFile> file = frame.getDebugTarget().playback().source().workspaceFile().filter(IFile::exists);
		try {
			if (file.isPresent()
					&& IDE.openEditor(page, new FileEditorInput(file.get()), IpcEditor.ID, false) instanceof IpcEditor editor) {
				InstructionPointers.instance().show(editor.sourcePage(), frame);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
		}
	}
}
