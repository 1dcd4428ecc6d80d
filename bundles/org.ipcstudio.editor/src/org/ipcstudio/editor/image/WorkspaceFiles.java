package org.ipcstudio.editor.image;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Tells the workspace of files that were written beside it. */
final class WorkspaceFiles {
	private WorkspaceFiles() {
	}

	/** Makes a file that has just been written visible, if it lies in the workspace. */
	static void refresh(Path written) throws ImageException {
		try {
			for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(written.toUri())) {
				file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
			}
		} catch (CoreException e) {
			throw new ImageException(e.getMessage(), e);
		}
	}
}
