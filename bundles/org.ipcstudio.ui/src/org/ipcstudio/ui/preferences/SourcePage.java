package org.ipcstudio.ui.preferences;

/** The page with what concerns the text. */
public final class SourcePage extends SettingsPage {

	public SourcePage() {
		super(Messages.SourcePage_description);
	}

	@Override
	protected void createFieldEditors() {
		addSwitch(Preferences.MARK_OCCURRENCES, Messages.SourcePage_markOccurrences);
	}
}
