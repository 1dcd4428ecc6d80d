package org.ipcstudio.debug.ui.graph;

/** Where texts stand in a box, in pixels at 100 percent. */
final class SceneText {
	/** From the outline to the text at its side. */
	static final int SIDE = 10;
	/** From the outline to the text above and below. */
	static final int TOP = 6;
	/** Between two lines. */
	static final int LEADING = 1;
	/** What a sign takes in front of a title. */
	static final int SIGN = 18;

	private SceneText() {
	}
}
