package org.ipcstudio.editor.outline;

import org.eclipse.jface.dialogs.IDialogSettings;

/** How the user wants the outline, remembered from one editor and one day to the next. */
final class OutlineState {
	private static final String SECTION = "outline"; //$NON-NLS-1$
	private static final String OVERVIEW = "overview"; //$NON-NLS-1$
	private static final String SORTED = "sorted"; //$NON-NLS-1$

	private final IDialogSettings settings;

	OutlineState(IDialogSettings all) {
		IDialogSettings section = all.getSection(SECTION);
		settings = section == null ? all.addNewSection(SECTION) : section;
	}

	boolean isOverview() {
		return settings.getBoolean(OVERVIEW);
	}

	void setOverview(boolean overview) {
		settings.put(OVERVIEW, overview);
	}

	boolean isSorted() {
		return settings.getBoolean(SORTED);
	}

	void setSorted(boolean sorted) {
		settings.put(SORTED, sorted);
	}
}
