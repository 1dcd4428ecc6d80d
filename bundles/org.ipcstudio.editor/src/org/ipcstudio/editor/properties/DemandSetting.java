package org.ipcstudio.editor.properties;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.AlwaysProperty;
import org.ipcstudio.model.FinallyProperty;
import org.ipcstudio.model.ProgressProperty;

/** What a property demands: its condition, which can be changed, or the process that makes progress. */
final class DemandSetting implements Setting {

	@Override
	public String title() {
		return Messages.Condition_column;
	}

	@Override
	public boolean isFor(Target target) {
		return true;
	}

	@Override
	public String read(Target target) {
		return switch (target.element()) {
			case AlwaysProperty always -> target.text(always.getCondition());
			case FinallyProperty atEnd -> target.text(atEnd.getCondition());
			case ProgressProperty progress -> target.text(progress.getProcess());
			default -> "";
		};
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		if (target.element() instanceof ProgressProperty) {
			throw new EditException(Messages.Progress_fixed);
		}
		return edits.set(target.element(), Attribute.CONDITION, value);
	}
}
