package org.ipcstudio.ui.wizards;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

/** Asks for the name and place of a new project, and whether it gets a first system. */
final class NewProjectPage extends WizardNewProjectCreationPage {
	private static final String NO_SYSTEM = "withoutSystem";

	private final boolean offersSystem;
	private Button withSystem;

	NewProjectPage(boolean offersSystem) {
		super("project");
		this.offersSystem = offersSystem;
		setTitle(Messages.NewProjectPage_title);
		setDescription(Messages.NewProjectPage_description);
		setInitialProjectName(FreshName.of(Messages.NewProjectPage_name,
				name -> ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists()));
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		if (offersSystem) {
			withSystem = new Button((Composite) getControl(), SWT.CHECK);
			withSystem.setText(Messages.NewProjectPage_withSystem);
			IDialogSettings settings = getDialogSettings();
			withSystem.setSelection(settings == null || !settings.getBoolean(NO_SYSTEM));
			withSystem.addListener(SWT.Selection, event -> getContainer().updateButtons());
			GridDataFactory.fillDefaults().indent(0, 8).applyTo(withSystem);
			Dialog.applyDialogFont(getControl());
		}
	}

	/** Whether the project shall get a first system. */
	boolean wantsSystem() {
		return withSystem != null && withSystem.getSelection();
	}

	/** Remembers the choice for the next time. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		if (settings != null && withSystem != null) {
			settings.put(NO_SYSTEM, !withSystem.getSelection());
		}
	}
}
