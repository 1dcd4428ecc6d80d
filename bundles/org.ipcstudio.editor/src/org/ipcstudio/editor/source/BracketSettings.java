package org.ipcstudio.editor.source;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;

/** What the platform asks for when it draws the partner of a bracket; the colour is that of the theme. */
final class BracketSettings {

	static final String ENABLED = "source.matchingBrackets"; //$NON-NLS-1$
	static final String COLOR = "source.matchingBrackets.color"; //$NON-NLS-1$

	private static final String THEME_KEY = SyntaxColors.PREFIX + "bracket"; //$NON-NLS-1$

	private final PreferenceStore store = new PreferenceStore();

	BracketSettings() {
		store.setDefault(ENABLED, true);
	}

	/** A store that asks another one for everything else. */
	IPreferenceStore before(IPreferenceStore other) {
		return new ChainedPreferenceStore(new IPreferenceStore[] { store, other });
	}

	/** Takes the colour of the present theme. */
	void refresh(SyntaxColors colors) {
		Color color = colors.color(THEME_KEY);
		if (color != null) {
			PreferenceConverter.setValue(store, COLOR, color.getRGB());
		}
	}
}
