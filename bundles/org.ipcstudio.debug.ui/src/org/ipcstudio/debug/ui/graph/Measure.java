package org.ipcstudio.debug.ui.graph;

/** How much room texts take. Any thread. */
public interface Measure {
	/** The width in pixels of the title of a box. */
	int title(String text);

	/** The width in pixels of a second line or the label of an arrow. */
	int detail(String text);

	/** The height in pixels of a line. */
	int line();

	/** The size of a box with two lines, or one, and a sign. */
	default Area box(String title, String detail, boolean sign) {
		int width = Math.max(title(title) + (sign ? SceneText.SIGN : 0), detail.isEmpty() ? 0 : detail(detail));
		int height = detail.isEmpty() ? line() : 2 * line() + SceneText.LEADING;
		return new Area(0, 0, width + 2 * SceneText.SIDE, height + 2 * SceneText.TOP);
	}
}
