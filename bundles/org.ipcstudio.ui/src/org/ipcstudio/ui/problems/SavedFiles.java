package org.ipcstudio.ui.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.ipcstudio.ui.UiBundle;
import org.ipcstudio.ui.preferences.Preferences;

/**
 * Watches the workspace and has files validated that were saved in projects whose validation is not enabled, if the user
 * wants that. In the other projects the builder does it.
 */
public final class SavedFiles implements IResourceChangeListener {

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		try {
			List<IFile> saved = savedFiles(event.getDelta());
			if (!saved.isEmpty() && Preferences.store().getBoolean(Preferences.VALIDATE_ALL_PROJECTS)) {
				ValidationJob.schedule(saved);
			}
		} catch (CoreException e) {
			UiBundle.log(UiBundle.error(Messages.SavedFiles_failed, e));
		}
	}

	private static List<IFile> savedFiles(IResourceDelta root) throws CoreException {
		List<IFile> saved = new ArrayList<>();
		root.accept(change -> {
			IResource resource = change.getResource();
			if (resource.getType() == IResource.PROJECT && SystemNature.isEnabled(resource.getProject())) {
				return false;
			}
			if (isSaved(change) && Validation.concerns(resource)) {
				saved.add((IFile) resource);
			}
			return change.getKind() != IResourceDelta.REMOVED;
		});
		return saved;
	}

	private static boolean isSaved(IResourceDelta change) {
		return change.getKind() == IResourceDelta.ADDED || change.getKind() == IResourceDelta.CHANGED
				&& (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
	}
}
