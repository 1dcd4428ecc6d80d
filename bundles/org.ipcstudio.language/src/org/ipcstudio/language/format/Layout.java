package org.ipcstudio.language.format;

/** The measures of the layout. */
final class Layout {

	/** Columns per level of blocks. */
	static final int INDENTATION = 2;

	/** Columns by which the further lines of a statement or declaration are indented more than its first. */
	static final int CONTINUATION = 4;

	/** The width in columns that a line has at most where its text can be laid out so. */
	static final int WIDTH = 100;

	private Layout() {
	}
}
