package org.ipcstudio.debug.ui.findings;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.ipcstudio.debug.verify.FindingPlace;
import org.ipcstudio.editor.IpcEditor;

/**
 * A line of the text in an editor.
 *
 * @param line from 1; what is not there any more is not shown
 */
record SourceLine(IpcEditor editor, int line) {

	/** Shows the text and selects the statement in the line. */
	void show() {
		editor.showSource();
		IDocument document = editor.system().document();
		if (line < 1 || line > document.getNumberOfLines()) {
			return;
		}
		try {
			FindingPlace place = FindingPlace.line(document, line);
			editor.sourcePage().selectAndReveal(place.start(), place.end() - place.start());
		} catch (BadLocationException changedMeanwhile) {
			editor.sourcePage().selectAndReveal(0, 0);
		}
	}
}
