package org.ipcstudio.editor.image;

import org.eclipse.draw2d.PrintFigureOperation;

/** How a drawing is spread over the pages of a printer. */
enum PrintLayout {
	/** All of it on one page. */
	ONE_PAGE(Messages.PrintLayout_onePage, PrintFigureOperation.FIT_PAGE),
	/** As wide as a page, on as many pages below each other as it takes. */
	PAGE_WIDTH(Messages.PrintLayout_pageWidth, PrintFigureOperation.FIT_WIDTH),
	/** As high as a page, on as many pages beside each other as it takes. */
	PAGE_HEIGHT(Messages.PrintLayout_pageHeight, PrintFigureOperation.FIT_HEIGHT),
	/** At its own size, on as many pages as it takes. */
	ACTUAL_SIZE(Messages.PrintLayout_actualSize, PrintFigureOperation.TILE);

	private final String label;
	private final int mode;

	PrintLayout(String label, int mode) {
		this.label = label;
		this.mode = mode;
	}

	/** For people. */
	String label() {
		return label;
	}

	/** What the printing library calls it. */
	int mode() {
		return mode;
	}
}
