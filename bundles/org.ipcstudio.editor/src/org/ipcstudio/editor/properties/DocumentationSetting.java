package org.ipcstudio.editor.properties;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.SharedVariable;

/** The documentation comment of an element. */
final class DocumentationSetting implements Setting {

	@Override
	public String title() {
		return Messages.Documentation;
	}

	@Override
	public boolean isFor(Target target) {
		return target.element() instanceof Item || target.element() instanceof IpcSystem
				|| target.element() instanceof SharedVariable;
	}

	@Override
	public String read(Target target) {
		String text = switch (target.element()) {
			case Item item -> item.getDocumentation();
			case IpcSystem system -> system.getDocumentation();
			case SharedVariable variable -> variable.getDocumentation();
			default -> null;
		};
		return text == null ? "" : text;
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		return edits.document(target.element(), value.strip());
	}
}
