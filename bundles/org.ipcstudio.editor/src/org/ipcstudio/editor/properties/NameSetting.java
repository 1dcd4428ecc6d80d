package org.ipcstudio.editor.properties;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.NamedElement;

/** The name of an element; to change it changes every use of it. */
final class NameSetting implements Setting {

	@Override
	public String title() {
		return Messages.Name;
	}

	@Override
	public boolean isFor(Target target) {
		return target.element() instanceof NamedElement && (target.segment() == null);
	}

	@Override
	public String read(Target target) {
		String name = ((NamedElement) target.element()).getName();
		return name == null ? "" : name;
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		return edits.rename((NamedElement) target.element(), value.strip());
	}
}
