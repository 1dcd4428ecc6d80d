package org.ipcstudio.debug.ui.sequence;

import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.ui.ThemeColors;

/** How a chart is painted: the colours of the theme, the fonts of the user. */
record ChartLook(DiagramColors colors, ChartFonts fonts) {
	/** As theme and user have it now. */
	static ChartLook present() {
		return new ChartLook(DiagramColors.LIGHT.with(ThemeColors::of), new ChartFonts());
	}
}
