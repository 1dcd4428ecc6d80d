package org.ipcstudio.debug.ui.graph;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;

/**
 * The fonts of a drawing: those that the user has chosen for dialogs. How wide texts are is summed up of single
 * letters, so that a drawing can be laid out by any thread; made by that of the user interface.
 */
public final class SceneFonts implements Measure {
	private static final int KNOWN = 384;

	private final int[] titles = new int[KNOWN];
	private final int[] details = new int[KNOWN];
	private final int wide;
	private final int line;

	/** Measures the letters. */
	public SceneFonts() {
		measure(title(), titles);
		measure(detail(), details);
		wide = titles['M'];
		line = FigureUtilities.getFontMetrics(title()).getHeight();
	}

	private static void measure(Font font, int[] widths) {
		for (char c = ' '; c < KNOWN; c++) {
			// of several, since what a single letter takes is rounded up
			widths[c] = FigureUtilities.getTextWidth(String.valueOf(c).repeat(10), font);
		}
	}

	static Font title() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
	}

	static Font detail() {
		return JFaceResources.getFontRegistry().get(JFaceResources.DIALOG_FONT);
	}

	@Override
	public int title(String text) {
		return width(text, titles);
	}

	@Override
	public int detail(String text) {
		return width(text, details);
	}

	@Override
	public int line() {
		return line;
	}

	private int width(String text, int[] widths) {
		int tenths = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			tenths += c < KNOWN ? widths[c] : wide;
		}
		return tenths / 10 + 2;
	}
}
