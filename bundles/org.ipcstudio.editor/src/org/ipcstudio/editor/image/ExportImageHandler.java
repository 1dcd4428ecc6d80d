package org.ipcstudio.editor.image;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;

/** Writes the drawing of the active editor to a file that the user chooses. */
public final class ExportImageHandler extends DiagramHandler {
	@Override
	void run(Shell shell, DiagramSource source) {
		IDialogSettings settings = settings();
		boolean finished = false;
		while (!finished) {
			ExportImageDialog dialog = new ExportImageDialog(shell, settings, source, folder(source),
					parent -> workspaceFile(parent, source));
			finished = dialog.open() != Window.OK || attempt(shell, Messages.ExportDialog_shellTitle, () -> {
				Exports.write(source, dialog.options(), dialog.target());
				WorkspaceFiles.refresh(dialog.target());
			});
		}
	}

	private static Path folder(DiagramSource source) {
		IFile file = source.file();
		IPath location = file == null ? null : file.getParent().getLocation();
		return location != null ? location.toPath() : Path.of(System.getProperty("user.home"));
	}

	private static Path workspaceFile(Shell parent, DiagramSource source) {
		SaveAsDialog dialog = new SaveAsDialog(parent);
		if (source.file() != null) {
			dialog.setOriginalFile(source.file().getParent().getFile(IPath.fromOSString(
					source.file().getFullPath().removeFileExtension().lastSegment())));
		}
		if (dialog.open() != Window.OK || dialog.getResult() == null) {
			return null;
		}
		IPath location = ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult()).getLocation();
		return location == null ? null : location.toPath();
	}
}
