package org.ipcstudio.ui.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** What the pages of this bundle have in common. */
abstract class SettingsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	SettingsPage(String description) {
		super(GRID);
		setDescription(description);
		setPreferenceStore(Preferences.store());
	}

	@Override
	public void init(IWorkbench workbench) {
		// The store is all that a page needs.
	}

	/** A setting that is on or off. */
	final void addSwitch(String key, String label) {
		addField(new BooleanFieldEditor(key, label, getFieldEditorParent()));
	}

	/** A setting that is one of a few values, each with its label before it. */
	final void addChoice(String key, String label, String[]... labelsAndValues) {
		addField(new ComboFieldEditor(key, label, labelsAndValues, getFieldEditorParent()));
	}
}
