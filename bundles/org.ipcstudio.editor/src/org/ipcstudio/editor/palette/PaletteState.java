package org.ipcstudio.editor.palette;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Remembers where the palette is, how wide, and whether it is open; at first it is pinned open on the left side. */
public final class PaletteState implements FlyoutPreferences {
	private static final String DOCK = "palette.dock"; //$NON-NLS-1$
	private static final String STATE = "palette.state"; //$NON-NLS-1$
	private static final String WIDTH = "palette.width"; //$NON-NLS-1$
	private static final int FIRST_WIDTH = 150;

	private final IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.ipcstudio.editor"); //$NON-NLS-1$

	public PaletteState() {
		store.setDefault(DOCK, PositionConstants.WEST);
		store.setDefault(STATE, FlyoutPaletteComposite.STATE_PINNED_OPEN);
		store.setDefault(WIDTH, FIRST_WIDTH);
	}

	@Override
	public int getDockLocation() {
		return store.getInt(DOCK);
	}

	@Override
	public int getPaletteState() {
		return store.getInt(STATE);
	}

	@Override
	public int getPaletteWidth() {
		return store.getInt(WIDTH);
	}

	@Override
	public void setDockLocation(int location) {
		store.setValue(DOCK, location);
	}

	@Override
	public void setPaletteState(int state) {
		store.setValue(STATE, state);
	}

	@Override
	public void setPaletteWidth(int width) {
		store.setValue(WIDTH, width);
	}
}
