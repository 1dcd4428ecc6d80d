package org.ipcstudio.editor.commands;

import java.util.Collection;

import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.language.edits.EditException;

/** Several edits of the same text as one. */
public final class MergedEdit {
	private MergedEdit() {
	}

	/**
	 * The edit that does what all of them do.
	 *
	 * @throws EditException if two of them are about the same characters
	 */
	public static TextEdit of(Collection<TextEdit> edits) {
		MultiTextEdit all = new MultiTextEdit();
		try {
			edits.forEach(edit -> add(all, edit));
		} catch (MalformedTreeException e) {
			throw new EditException("These elements share a text, so they cannot be changed together; change one after the other.");
		}
		return all;
	}

	private static void add(MultiTextEdit all, TextEdit edit) {
		if (edit instanceof MultiTextEdit) {
			for (TextEdit child : edit.removeChildren()) {
				add(all, child);
			}
		} else {
			all.addChild(edit);
		}
	}
}
