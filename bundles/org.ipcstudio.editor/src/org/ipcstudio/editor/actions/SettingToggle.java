package org.ipcstudio.editor.actions;

import org.eclipse.jface.preference.IPreferenceStore;

/** Switches a setting on and off; every canvas follows the setting. */
final class SettingToggle extends DiagramAction {
	private final IPreferenceStore settings;
	private final String key;

	SettingToggle(DiagramCommand command, DiagramCanvas canvas, IPreferenceStore settings, String key) {
		super(command, canvas);
		this.settings = settings;
		this.key = key;
	}

	@Override
	protected boolean isPossible() {
		return true;
	}

	@Override
	public void update() {
		super.update();
		setChecked(settings.getBoolean(key));
	}

	@Override
	public void run() {
		settings.setValue(key, !settings.getBoolean(key));
	}
}
