package org.ipcstudio.editor.properties;

import java.util.regex.Pattern;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.AlwaysProperty;
import org.ipcstudio.model.EventuallyProperty;
import org.ipcstudio.model.FinallyProperty;
import org.ipcstudio.model.LeadsToProperty;
import org.ipcstudio.model.ProgressProperty;

/** What a property demands: its conditions, which can be changed, or the process that makes progress. */
final class DemandSetting implements Setting {
	private static final String BETWEEN = " leads to "; //$NON-NLS-1$
	private static final Pattern SEPARATOR = Pattern.compile("\\bleads\\s+to\\b"); //$NON-NLS-1$

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
			case EventuallyProperty once -> target.text(once.getCondition());
			case LeadsToProperty leads -> target.text(leads.getCondition()) + BETWEEN + target.text(leads.getConsequence());
			case ProgressProperty progress -> target.text(progress.getProcess());
			default -> "";
		};
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		if (target.element() instanceof ProgressProperty) {
			throw new EditException(Messages.Progress_fixed);
		}
		if (target.element() instanceof LeadsToProperty leads) {
			String[] conditions = SEPARATOR.split(value, -1);
			if (conditions.length != 2) {
				throw new EditException(Messages.Leads_to_form);
			}
			return edits.setConditions(leads, conditions[0], conditions[1]);
		}
		return edits.set(target.element(), Attribute.CONDITION, value);
	}
}
