package org.ipcstudio.debug.ui.preferences;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The page with what concerns verifications. */
public final class VerificationPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public VerificationPage() {
		super(GRID);
		setDescription(Messages.VerificationPage_description);
		setPreferenceStore(RunPreferences.store());
	}

	@Override
	public void init(IWorkbench workbench) {
		// the store is all that the page needs
	}

	@Override
	protected void createFieldEditors() {
		addField(new RadioGroupFieldEditor(RunPreferences.OPEN_FINDINGS, Messages.VerificationPage_open, 1,
				new String[][] { { Messages.VerificationPage_always, RunPreferences.ALWAYS },
						{ Messages.VerificationPage_whenFound, RunPreferences.WHEN_FOUND },
						{ Messages.VerificationPage_never, RunPreferences.NEVER } },
				getFieldEditorParent(), true));
	}
}
