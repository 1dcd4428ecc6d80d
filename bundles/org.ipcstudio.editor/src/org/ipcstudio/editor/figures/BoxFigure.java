package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/** A node that is drawn as a box: a header, and rows below it. */
abstract class BoxFigure extends NodeFigure {
	/** The room between the outline and texts at the left and right. */
	static final int SIDE = 10;

	/** The room between the outline and texts at the top and bottom. */
	static final int END = 7;

	/** The room between two rows. */
	static final int GAP = 3;

	private static final int NARROWEST = 132;

	private Header header = new Header(null, "", "");
	private String size;

	/** Sets what stands in the first line. */
	final void setHeader(Header newHeader, String arraySize) {
		header = newHeader;
		size = arraySize;
	}

	@Override
	final String arraySize() {
		return size;
	}

	/** The width and height of what is below the header; a height of 0 if there is nothing. */
	abstract Dimension rowsSize();

	/** The first line. */
	final Header header() {
		return header;
	}

	/** Paints what is below the header, in the whole room that there is. */
	abstract void paintRows(Pen pen, Rectangle area);

	/** Paints what is above the header; there is nothing unless {@link #top} leaves room for it. */
	void paintTop(Pen pen, Rectangle body) {
		// most boxes begin with the header
	}

	/** How far the header is from the upper edge. */
	int top() {
		return END;
	}

	/** How far texts are from the right edge. */
	int right() {
		return SIDE;
	}

	@Override
	final Dimension contentSize() {
		Dimension rows = rowsSize();
		int width = Math.max(NARROWEST, Math.max(header.preferredWidth(), rows.width) + SIDE + right());
		int height = top() + header.height() + (rows.height == 0 ? 0 : GAP + rows.height) + END;
		return new Dimension(width, height);
	}

	@Override
	final Rectangle nameArea(Rectangle body) {
		return header.nameArea(body.x + SIDE, body.y + top(), body.width - SIDE - right());
	}

	/** Where what is below the header is painted. */
	final Rectangle rows(Rectangle body) {
		int above = top() + header.height() + GAP;
		return new Rectangle(body.x + SIDE, body.y + above, body.width - SIDE - right(), body.height - above - END);
	}

	@Override
	final void paintContent(Pen pen, Rectangle body) {
		int width = body.width - SIDE - right();
		paintTop(pen, body);
		header.paint(pen, body.x + SIDE, body.y + top(), width - reserved(), borderRole(), severity());
		Rectangle rows = rows(body);
		if (rows.height > 0 && rows.width > 0) {
			paintRows(pen, rows);
		}
	}
}
