package org.ipcstudio.editor.properties;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.ModelEdits;

/** Which element of an array an end of a connection stands for; empty for all of them. */
enum EndIndexSetting implements Setting {
	FIRST, SECOND;

	@Override
	public String title() {
		return this == FIRST ? Messages.First_index : Messages.Second_index;
	}

	@Override
	public boolean isFor(Target target) {
		return target.segment() != null;
	}

	@Override
	public String read(Target target) {
		return target.text((this == FIRST ? target.segment().first() : target.segment().second()).getIndex());
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		int end = target.segment().index() + ordinal();
		return edits.setIndex(target.segment().connection(), end, value.strip());
	}
}
