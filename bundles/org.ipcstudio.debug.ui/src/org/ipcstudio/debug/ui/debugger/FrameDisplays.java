package org.ipcstudio.debug.ui.debugger;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.debug.ui.sourcelookup.ISourceDisplay;

/** Tells the platform how frames of runs are shown. */
public final class FrameDisplays implements IAdapterFactory {
	@Override
	public <T> T getAdapter(Object frame, Class<T> type) {
		return type == ISourceDisplay.class ? type.cast(new FrameDisplay()) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { ISourceDisplay.class };
	}
}
