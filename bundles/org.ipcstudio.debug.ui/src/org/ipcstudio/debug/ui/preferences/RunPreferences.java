package org.ipcstudio.debug.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.ipcstudio.debug.verify.Outcome;
import org.ipcstudio.debug.verify.Verification;

/** The keys of the settings for runs and verifications, and what holds before somebody changes them. */
public final class RunPreferences extends AbstractPreferenceInitializer {
	/** When the Findings view opens by itself: {@link #ALWAYS}, {@link #WHEN_FOUND} or {@link #NEVER}. */
	public static final String OPEN_FINDINGS = "verification.openFindings"; //$NON-NLS-1$
	public static final String ALWAYS = "always"; //$NON-NLS-1$
	public static final String WHEN_FOUND = "whenFound"; //$NON-NLS-1$
	public static final String NEVER = "never"; //$NON-NLS-1$

	private static final String BUNDLE = "org.ipcstudio.debug.ui"; //$NON-NLS-1$
	private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);

	@Override
	public void initializeDefaultPreferences() {
		DefaultScope.INSTANCE.getNode(BUNDLE).put(OPEN_FINDINGS, ALWAYS);
	}

	/** The settings of the workspace. */
	public static IPreferenceStore store() {
		return STORE;
	}

	/** Whether the Findings view opens by itself at the end of a verification. */
	public static boolean opensFindings(Verification verification) {
		return switch (STORE.getString(OPEN_FINDINGS)) {
			case NEVER -> false;
			case WHEN_FOUND -> verification.outcome().filter(Outcome::hasDefects).isPresent();
			default -> true;
		};
	}
}
