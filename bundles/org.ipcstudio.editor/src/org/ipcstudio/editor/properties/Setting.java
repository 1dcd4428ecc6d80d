package org.ipcstudio.editor.properties;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;

/** Something of an element that can be looked at and changed, as a text. Stateless. */
public interface Setting {

	/** What people call it, in headline case: "Capacity"; an undo label says that it was set. */
	String title();

	/** Whether a target has it. */
	boolean isFor(Target target);

	/** Its value as it stands in the text, never null; empty if it is not set. */
	String read(Target target);

	/**
	 * The edit that sets it.
	 *
	 * @param value the new value; empty takes it away
	 * @throws EditException if the value is not possible
	 */
	TextEdit edit(ModelEdits edits, Target target, String value);
}
