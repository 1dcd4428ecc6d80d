package org.ipcstudio.editor;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.part.FileEditorInput;

/** Closes an editor when its file is deleted. A file that is moved or renamed is followed by the source page. */
final class ResourceTracker implements IResourceChangeListener {
	private final IpcEditor editor;

	/** Begins to watch the file of an editor; {@link #dispose()} ends it. */
	ResourceTracker(IpcEditor editor) {
		this.editor = editor;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (!(editor.getEditorInput() instanceof FileEditorInput input) || event.getDelta() == null) {
			return;
		}
		IResourceDelta delta = event.getDelta().findMember(input.getFile().getFullPath());
		if (delta == null || delta.getKind() != IResourceDelta.REMOVED) {
			return;
		}
		if ((delta.getFlags() & IResourceDelta.MOVED_TO) == 0) {
			editor.getSite().getShell().getDisplay().asyncExec(editor::fileDeleted);
		}
	}
}
