package org.ipcstudio.editor.state;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.ui.IEditorInput;

/** Keeps the state of a file as a property of the file in the workspace; files outside the workspace have none. */
public final class StateFile {
	private static final QualifiedName STATE = new QualifiedName("org.ipcstudio.editor", "state"); //$NON-NLS-1$ //$NON-NLS-2$

	private final IEditorInput input;

	public StateFile(IEditorInput input) {
		this.input = input;
	}

	/** The state that was kept last; a fresh one if there is none. */
	public ViewState load(int firstPage) {
		IFile file = file();
		try {
			String text = file == null ? null : file.getPersistentProperty(STATE);
			return text == null ? ViewState.fresh(firstPage) : ViewState.parse(text, firstPage);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
			return ViewState.fresh(firstPage);
		}
	}

	public void save(ViewState state) {
		IFile file = file();
		try {
			if (file != null) {
				file.setPersistentProperty(STATE, state.text());
			}
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	/** The file, if it is there. */
	private IFile file() {
		IFile file = input.getAdapter(IFile.class);
		return file != null && file.isAccessible() ? file : null;
	}
}
