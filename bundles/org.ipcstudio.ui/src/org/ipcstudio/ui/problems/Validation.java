package org.ipcstudio.ui.problems;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.UnreadableSourceException;
import org.ipcstudio.ui.UiBundle;

/** Reads one file of the workspace, finds its problems and marks them. */
final class Validation {

	private static final String EXTENSION = "ipc";

	private Validation() {
	}

	/** Whether a resource is a text of ours that somebody has written; copies that a build has made are not. */
	static boolean concerns(IResource resource) {
		return resource instanceof IFile && EXTENSION.equals(resource.getFileExtension())
				&& !resource.isDerived(IResource.CHECK_ANCESTORS) && !resource.isTeamPrivateMember(IResource.CHECK_ANCESTORS);
	}

	/** Brings the markers of a file up to date with what is saved in it. */
	static void validate(IFile file) throws CoreException {
		if (!file.isAccessible()) {
			return;
		}
		try (InputStream contents = file.getContents(true)) {
			ProblemMarkers.show(file, SourceFile.read(contents, file.getName()));
		} catch (UnreadableSourceException e) {
			ProblemMarkers.showUnreadable(file, e.getMessage());
		} catch (IOException e) {
			throw new CoreException(UiBundle.error(Messages.bind(Messages.Validation_cannotRead, file.getFullPath()), e));
		}
	}
}
