package org.ipcstudio.workbench.tests;

import java.util.function.Consumer;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IWorkbenchWindow;

/** The themes of the workbench. */
final class Themes {
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private Themes() {
	}

	/** Does something in the light and then in the dark theme, whose name it is given; leaves the light one. */
	static void inBoth(IWorkbenchWindow window, Consumer<String> task) {
		try {
			set(window, LIGHT);
			task.accept("light");
			set(window, DARK);
			task.accept("dark");
		} finally {
			set(window, LIGHT);
		}
	}

	private static void set(IWorkbenchWindow window, String theme) {
		window.getService(IThemeEngine.class).setTheme(theme, false);
		window.getShell().redraw();
		Conditions.handleEvents();
	}
}
