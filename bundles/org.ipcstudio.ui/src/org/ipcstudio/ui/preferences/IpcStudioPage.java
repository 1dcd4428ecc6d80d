package org.ipcstudio.ui.preferences;

/** The page with what concerns all of the product. */
public final class IpcStudioPage extends SettingsPage {

	public IpcStudioPage() {
		super(Messages.IpcStudioPage_description);
	}

	@Override
	protected void createFieldEditors() {
		addChoice(Preferences.FIRST_PAGE, Messages.IpcStudioPage_firstPage,
				new String[] { Messages.IpcStudioPage_diagram, Preferences.PAGE_DIAGRAM },
				new String[] { Messages.IpcStudioPage_source, Preferences.PAGE_SOURCE });
		addSwitch(Preferences.VALIDATE_ALL_PROJECTS, Messages.IpcStudioPage_validateAll);
	}
}
