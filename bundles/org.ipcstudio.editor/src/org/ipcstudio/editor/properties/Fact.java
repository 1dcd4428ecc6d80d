package org.ipcstudio.editor.properties;

import java.util.function.Function;

import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.ModelEdits;

/**
 * Something that is only looked at.
 *
 * @param fact what is shown of an element
 */
record Fact(Function<Target, String> fact) implements Setting {

	@Override
	public String title() {
		return "";
	}

	@Override
	public boolean isFor(Target target) {
		return true;
	}

	@Override
	public String read(Target target) {
		return fact.apply(target);
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		return new MultiTextEdit();
	}
}
