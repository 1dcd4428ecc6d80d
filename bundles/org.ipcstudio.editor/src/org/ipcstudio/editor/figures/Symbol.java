package org.ipcstudio.editor.figures;

/** A small picture that says what a node is, or one of its attributes. */
@FunctionalInterface
interface Symbol {

	/** The width and height of the area that it is painted in. */
	int SIZE = 14;

	/** Paints it with its upper left corner at a point, in the colours that the pen has. */
	void paint(Pen pen, int x, int y);
}
