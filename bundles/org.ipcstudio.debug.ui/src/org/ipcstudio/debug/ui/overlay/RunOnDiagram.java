package org.ipcstudio.debug.ui.overlay;

import org.ipcstudio.editor.EditorAddition;
import org.ipcstudio.editor.IpcEditor;

/** Shows the run that the views show on the canvas of every editor of its file. A component of Declarative Services. */
public final class RunOnDiagram implements EditorAddition {
	@Override
	public Runnable opened(IpcEditor editor) {
		return new CanvasRun(editor)::dispose;
	}
}
