package org.ipcstudio.debug.ui.console;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.ide.IDE;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.ui.UiBundle;

/** A link to a line of a file: shows it in the text. */
record PlaceLink(IFile file, int line) implements IHyperlink {
	@Override
	public void linkEntered() {
		// the console shows where the mouse is
	}

	@Override
	public void linkExited() {
		// the console shows where the mouse is
	}

	@Override
	public void linkActivated() {
		try {
			if (IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file) instanceof IpcEditor editor) {
				editor.showSource();
				IRegion region = editor.system().document().getLineInformation(line - 1);
				editor.sourcePage().selectAndReveal(region.getOffset(), region.getLength());
			}
		} catch (PartInitException e) {
			UiBundle.show(e.getStatus());
		} catch (BadLocationException e) {
			UiBundle.show(UiBundle.information(Messages.bind(Messages.PlaceLink_gone, file.getName(), line)));
		}
	}
}
