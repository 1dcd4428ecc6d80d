package org.ipcstudio.language.edits;

import java.util.Collection;
import java.util.List;

import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;

/** Makes one edit of several that have been computed for the same text. */
final class Combination {

	private final Replacements all = new Replacements();

	private Combination() {
	}

	/** Everything that the edits change; they are left as they are. */
	static Replacements of(Collection<? extends TextEdit> edits) {
		Combination combination = new Combination();
		edits.forEach(combination::add);
		return combination.all;
	}

	private void add(TextEdit edit) {
		switch (edit) {
		case InsertEdit insert -> all.insert(insert.getOffset(), insert.getText());
		case DeleteEdit delete -> all.delete(delete.getOffset(), delete.getExclusiveEnd());
		case ReplaceEdit replace -> all.replace(replace.getOffset(), replace.getExclusiveEnd(), replace.getText());
		case MultiTextEdit several -> List.of(several.getChildren()).forEach(this::add);
		default -> throw new EditException("This change cannot be made together with others.");
		}
	}
}
