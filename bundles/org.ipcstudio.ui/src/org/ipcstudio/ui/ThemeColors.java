package org.ipcstudio.ui;

import java.util.Locale;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * The colours of diagrams in the present theme, as the user has set them on the page Colors and Fonts. Only in the thread
 * of the display.
 */
public final class ThemeColors {

	/** What the names of the colours in the theme begin with; the role follows in small letters. */
	public static final String PREFIX = "org.ipcstudio.ui.diagram.";

	private ThemeColors() {
	}

	/**
	 * The colour of a role.
	 *
	 * @param role its name, such as {@code PROCESS_FILL}
	 * @return null if the theme has none, or there is no workbench
	 */
	public static RGB of(Enum<?> role) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return null;
		}
		ColorRegistry colors = manager().getCurrentTheme().getColorRegistry();
		return colors.getRGB(key(role));
	}

	/** The name of the colour of a role in the theme. */
	public static String key(Enum<?> role) {
		return PREFIX + role.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Calls {@code changed} whenever another theme is chosen or one of the colours is changed.
	 *
	 * @return ends that
	 */
	public static Runnable whenChanged(Runnable changed) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return () -> { };
		}
		IPropertyChangeListener listener = event -> {
			if (event.getProperty().startsWith(PREFIX) || IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty())) {
				changed.run();
			}
		};
		manager().addPropertyChangeListener(listener);
		return () -> manager().removePropertyChangeListener(listener);
	}

	private static IThemeManager manager() {
		return PlatformUI.getWorkbench().getThemeManager();
	}
}
