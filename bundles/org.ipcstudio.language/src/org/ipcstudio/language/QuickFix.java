package org.ipcstudio.language;

import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;

/**
 * A usual repair of a problem.
 *
 * @param label what it does, as an instruction without a full stop
 * @param edits makes a new edit of the text in which the problem was found, each time it is asked; never null
 */
public record QuickFix(String label, Supplier<TextEdit> edits) {

	public QuickFix {
		Objects.requireNonNull(label);
		Objects.requireNonNull(edits);
	}

	/** A fix that inserts {@code text} before the character at {@code offset}. */
	public static QuickFix insert(String label, int offset, String text) {
		return new QuickFix(label, () -> new InsertEdit(offset, text));
	}

	/** A fix that puts {@code text} in the place of {@code region}. */
	public static QuickFix replace(String label, Region region, String text) {
		return new QuickFix(label, () -> new ReplaceEdit(region.offset(), region.length(), text));
	}

	/** A fix that deletes {@code region}. */
	public static QuickFix delete(String label, Region region) {
		return new QuickFix(label, () -> new DeleteEdit(region.offset(), region.length()));
	}

	/** A new edit that can be applied once to the text in which the problem was found. */
	public TextEdit edit() {
		return edits.get();
	}
}
