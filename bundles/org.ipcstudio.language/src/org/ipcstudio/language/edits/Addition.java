package org.ipcstudio.language.edits;

import java.util.List;

import org.eclipse.text.edits.TextEdit;

/**
 * An edit that adds nodes to a drawing.
 *
 * @param edit the edit of the text
 * @param names the names that the new nodes will have, in the order of the text that was added
 */
public record Addition(TextEdit edit, List<String> names) {

	/** Keeps a copy of the names. */
	public Addition {
		names = List.copyOf(names);
	}
}
