package org.ipcstudio.editor.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;

/** Makes lines comments, or code again if all of them are comments. */
final class CommentToggle {

	private static final String PREFIX = "//"; //$NON-NLS-1$

	private CommentToggle() {
	}

	/** The edit for the lines from the first to the last, both inclusive; blank lines stay as they are. */
	static MultiTextEdit edit(IDocument document, int first, int last) throws BadLocationException {
		boolean comments = true;
		int column = Integer.MAX_VALUE;
		for (int line = first; line <= last; line++) {
			String text = text(document, line);
			if (!text.isBlank()) {
				comments &= text.stripLeading().startsWith(PREFIX);
				column = Math.min(column, indentation(text));
			}
		}
		MultiTextEdit edit = new MultiTextEdit();
		for (int line = first; line <= last; line++) {
			String text = text(document, line);
			int start = document.getLineOffset(line);
			if (text.isBlank()) {
				continue;
			} else if (comments) {
				int sign = indentation(text);
				boolean blank = text.startsWith(" ", sign + PREFIX.length()); //$NON-NLS-1$
				edit.addChild(new DeleteEdit(start + sign, PREFIX.length() + (blank ? 1 : 0)));
			} else {
				edit.addChild(new InsertEdit(start + column, PREFIX + " ")); //$NON-NLS-1$
			}
		}
		return edit;
	}

	private static String text(IDocument document, int line) throws BadLocationException {
		return document.get(document.getLineOffset(line), document.getLineInformation(line).getLength());
	}

	private static int indentation(String text) {
		return text.length() - text.stripLeading().length();
	}
}
