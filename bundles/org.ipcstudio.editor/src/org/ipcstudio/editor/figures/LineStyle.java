package org.ipcstudio.editor.figures;

/** How lines are drawn. */
enum LineStyle {
	SOLID(null),
	DASHED(new int[] {6, 4}),
	DOTTED(new int[] {2, 4});

	private final int[] dashes;

	LineStyle(int[] dashes) {
		this.dashes = dashes;
	}

	/** The pixels of dashes and gaps in turn at 100 percent, only to be read; null if there are none. */
	int[] dashes() {
		return dashes;
	}
}
