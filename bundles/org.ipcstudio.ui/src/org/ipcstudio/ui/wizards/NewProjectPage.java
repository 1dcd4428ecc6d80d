package org.ipcstudio.ui.wizards;

import java.net.URI;

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

	private final boolean asks;
	private Button withSystem;

	/** @param asks whether the user may do without a first system; else the page is there because a system needs a project */
	NewProjectPage(boolean asks) {
		super("project");
		this.asks = asks;
		setTitle(asks ? Messages.NewProjectPage_title : Messages.NewSystemFilePage_title);
		setDescription(asks ? Messages.NewProjectPage_description : Messages.NewProjectPage_needed);
		setInitialProjectName(FreshName.of(Messages.NewProjectPage_name,
				name -> ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists()));
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		if (asks) {
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
		return withSystem == null || withSystem.getSelection();
	}

	/** The name of the file of the first system, which is called like its project. */
	String fileName() {
		return getProjectName().strip().replace(' ', '-') + '.' + NewSystemFilePage.EXTENSION;
	}

	/** Where the project shall be; null for the folder of the workspace. */
	URI location() {
		return useDefaults() ? null : getLocationURI();
	}

	/** Remembers the choice for the next time. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		if (settings != null && withSystem != null) {
			settings.put(NO_SYSTEM, !withSystem.getSelection());
		}
	}
}
