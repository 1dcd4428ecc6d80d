package org.ipcstudio.editor.source;

import org.eclipse.ui.editors.text.TextEditor;
import org.ipcstudio.editor.document.EditedSystem;

/** The page with the text. */
public class SourceEditor extends TextEditor {
	private EditedSystem system;

	/** Tells the page what its document means. */
	public void setEditedSystem(EditedSystem editedSystem) {
		system = editedSystem;
	}
}
