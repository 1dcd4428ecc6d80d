package org.ipcstudio.editor.actions;

import org.eclipse.jface.preference.IPreferenceStore;

/** Chooses one of the values of a setting; every canvas follows the setting. */
final class SettingChoice extends DiagramAction {
	private final IPreferenceStore settings;
	private final String key;
	private final String value;

	SettingChoice(DiagramCommand command, DiagramCanvas canvas, IPreferenceStore settings, String key, String value) {
		super(command, canvas);
		this.settings = settings;
		this.key = key;
		this.value = value;
	}

	@Override
	protected boolean isPossible() {
		return true;
	}

	@Override
	public void update() {
		super.update();
		setChecked(value.equals(settings.getString(key)));
	}

	@Override
	public void run() {
		settings.setValue(key, value);
	}
}
