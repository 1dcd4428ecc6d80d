package org.ipcstudio.language.assist;

import java.util.List;

import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.language.Region;

/**
 * Something that may be written at a place.
 *
 * @param kind      what it stands for
 * @param label     what is shown first: the name, the word or the beginning of the template
 * @param detail    what is shown behind it; empty if there is nothing to add
 * @param info      an explanation of several lines; empty if there is none
 * @param replaced  the begun word that it takes the place of; may be empty
 * @param insertion what is written
 * @param additions what else changes, such as a connection that is drawn; none of them touches {@code replaced}
 * @param rank      how well it fits: the smaller the better
 */
public record Proposal(ElementKind kind, String label, String detail, String info, Region replaced, Template insertion,
		List<Addition> additions, int rank) {

	public Proposal {
		additions = List.copyOf(additions);
	}

	/** A new edit that carries out the whole proposal. */
	public TextEdit edit() {
		MultiTextEdit edit = new MultiTextEdit();
		edit.addChild(new ReplaceEdit(replaced.offset(), replaced.length(), insertion.text()));
		for (Addition addition : additions) {
			edit.addChild(new ReplaceEdit(addition.offset(), addition.length(), addition.text()));
		}
		return edit;
	}

	/** Where the insertion begins once the edit has been applied: additions before it move it. */
	public int insertedAt() {
		int offset = replaced.offset();
		for (Addition addition : additions) {
			if (addition.offset() < replaced.offset()) {
				offset += addition.text().length() - addition.length();
			}
		}
		return offset;
	}
}
