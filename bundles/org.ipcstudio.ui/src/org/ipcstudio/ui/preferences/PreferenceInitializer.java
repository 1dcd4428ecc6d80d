package org.ipcstudio.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.ipcstudio.ui.UiBundle;

/** Sets the defaults when the platform asks for a setting for the first time. */
public final class PreferenceInitializer extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences node = DefaultScope.INSTANCE.getNode(UiBundle.ID);
		Preferences.defaults().forEach((key, value) -> node.put(key, value.toString()));
	}
}
