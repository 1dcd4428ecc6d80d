package org.ipcstudio.editor.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.editor.selection.Labels;
import org.ipcstudio.editor.selection.RemovalGesture;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.ui.Icon;

/** What can be done with the selected items of the outline, from its menu and with the usual keys. */
final class OutlineActions {
	private final OutlineTree tree;
	private final EditedSystem system;
	private final Consumer<String> refusals;
	private final IAction rename;
	private final IAction delete;
	private final IAction properties;

	/**
	 * @param openProperties shows the Properties view
	 * @param refusals       is told in a sentence why something was not done
	 */
	OutlineActions(OutlineTree tree, EditedSystem system, OutlineRenaming renaming, Runnable openProperties,
			Consumer<String> refusals) {
		this.tree = tree;
		this.system = system;
		this.refusals = refusals;
		rename = action(Messages.Rename, IWorkbenchCommandConstants.FILE_RENAME, renaming::start);
		rename.setImageDescriptor(Icon.RENAME.descriptor());
		delete = action(Messages.Delete, IWorkbenchCommandConstants.EDIT_DELETE, this::deleteSelected);
		if (PlatformUI.isWorkbenchRunning()) {
			delete.setImageDescriptor(
					PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_DELETE));
		}
		properties = action(Messages.Properties, IWorkbenchCommandConstants.FILE_PROPERTIES, openProperties);
		tree.viewer().addSelectionChangedListener(event -> enable(renaming));
		enable(renaming);
	}

	private static IAction action(String text, String commandId, Runnable body) {
		Action action = new Action(text) {
			@Override
			public void run() {
				body.run();
			}
		};
		action.setActionDefinitionId(commandId);
		return action;
	}

	private void enable(OutlineRenaming renaming) {
		List<Target> targets = tree.selected();
		rename.setEnabled(targets.size() == 1 && renaming.isPossible(targets.getFirst()));
		delete.setEnabled(!system.isBroken() && !targets.isEmpty() && targets.stream().allMatch(RemovalGesture::isPossible));
	}

	IAction rename() {
		return rename;
	}

	IAction delete() {
		return delete;
	}

	/** Puts the actions behind the keys and the Edit menu of the workbench. */
	void register(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
		bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
		bars.setGlobalActionHandler(ActionFactory.PROPERTIES.getId(), properties);
	}

	void fill(IMenuManager menu) {
		menu.add(rename);
		menu.add(delete);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(properties);
	}

	private void deleteSelected() {
		List<Target> targets = tree.selected();
		String label = targets.size() == 1 ? NLS.bind(Messages.Delete_one, Labels.of(targets.getFirst()))
				: NLS.bind(Messages.Delete_many, targets.size());
		try {
			system.perform(label, edits -> RemovalGesture.edit(edits, targets));
		} catch (EditException refusal) {
			refusals.accept(refusal.getMessage());
		}
	}
}
