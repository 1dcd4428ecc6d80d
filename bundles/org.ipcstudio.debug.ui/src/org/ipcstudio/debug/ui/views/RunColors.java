package org.ipcstudio.debug.ui.views;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The colours in which the views show what happens in a run, for a light and for a dark background. Beside each colour
 * there is always another sign: a word, a shape, a place of its own.
 */
public enum RunColors {
	LIGHT(false), DARK(true);

	private static final int[][] SERIES = { { 0x2f61c1, 0x77a5ff }, { 0xc96a05, 0xffb44f }, { 0x1d7a62, 0x52c09d },
			{ 0x7443b3, 0xb68cf5 }, { 0xb3261e, 0xff7b72 }, { 0x55708f, 0x9fb4cc }, { 0x8a6d00, 0xd9c04a }, { 0xa0317f, 0xe58ac9 } };

	private final boolean dark;

	RunColors(boolean dark) {
		this.dark = dark;
	}

	/** What is shown in a colour. */
	public enum Role {
		WORKING(0x2f8f5b, 0x4fc98a), READY(0xb9cdf3, 0x3f5f9c), WAITING(0xe39a2b, 0xd99a35),
		WAITING_TEXT(0x935c00, 0xffb648), OCCUPANCY(0x16808f, 0x4cc3d3),
		FULL(0xb3261e, 0xff6b6b), FAULT(0xc9251c, 0xff6b6b), VIOLATION(0x9c5a00, 0xffa94d), MUTED(0x5b6475, 0xa9b1c0),
		LINE(0xc9cfda, 0x4a505b), CURSOR(0x2f61c1, 0x8ab4ff), CHANGED(0xa34f00, 0xffc46b);

		private final int light;
		private final int dark;

		Role(int light, int dark) {
			this.light = light;
			this.dark = dark;
		}
	}

	/** Those that can be seen on the background of a control. */
	public static RunColors of(Control control) {
		return on(control.getBackground().getRGB());
	}

	/** Those that can be seen on a background. */
	public static RunColors on(RGB background) {
		double brightness = 0.299 * background.red + 0.587 * background.green + 0.114 * background.blue;
		return brightness < 128 ? DARK : LIGHT;
	}

	public boolean isDark() {
		return dark;
	}

	public Color of(Role role) {
		return color(dark ? role.dark : role.light);
	}

	/** The colour of one of several things that are shown together; there are eight, then they come again. */
	public Color series(int index) {
		return color(SERIES[index % SERIES.length][dark ? 1 : 0]);
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
	}
}
