package org.ipcstudio.debug.ui.coverage;

import org.ipcstudio.editor.EditorAddition;
import org.ipcstudio.editor.IpcEditor;

/** Lets go of what is shown in an editor when it is closed; a component of Declarative Services. */
public final class CoverageEnd implements EditorAddition {

	@Override
	public Runnable opened(IpcEditor editor) {
		return () -> CoverageDisplay.hide(editor);
	}
}
