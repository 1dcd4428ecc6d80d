package org.ipcstudio.editor.actions;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.util.IPropertyChangeListener;

/**
 * The actions that the menu bar and the tool bar hold, which all editors share. Each of them stands for the action of the
 * same id on the diagram page that is shown; while there is none it is disabled.
 */
public final class PageActions {
	private final Map<DiagramCommand, StandIn> actions = new EnumMap<>(DiagramCommand.class);

	/** The action that stands for a command. */
	public IAction get(DiagramCommand command) {
		return actions.computeIfAbsent(command, StandIn::new);
	}

	/** Stands for the actions of a page from now on; null for none. */
	public void show(ActionRegistry page) {
		actions.forEach((command, action) -> action.standFor(page == null ? null : page.getAction(command.actionId())));
	}

	public void dispose() {
		show(null);
	}

	/** Looks like another action and does what it does. */
	private static final class StandIn extends Action {
		private final IPropertyChangeListener listener = event -> follow();
		private IAction other;

		StandIn(DiagramCommand command) {
			super(command.label(), command.style());
			setId(command.actionId());
			setActionDefinitionId(command.commandId());
			setToolTipText(command.description());
			if (command.icon() != null) {
				setImageDescriptor(command.icon().descriptor());
			}
			setEnabled(false);
		}

		void standFor(IAction action) {
			if (other != null) {
				other.removePropertyChangeListener(listener);
			}
			other = action;
			if (other != null) {
				other.addPropertyChangeListener(listener);
			}
			follow();
		}

		private void follow() {
			setEnabled(other != null && other.isEnabled());
			if (getStyle() != AS_PUSH_BUTTON) {
				setChecked(other != null && other.isChecked());
			}
		}

		@Override
		public void run() {
			if (other != null) {
				other.run();
			}
		}
	}
}
