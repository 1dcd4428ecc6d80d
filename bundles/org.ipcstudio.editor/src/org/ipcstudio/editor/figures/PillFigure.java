package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/** A lock or semaphore: a small figure with half-round ends, its symbol at the left. */
abstract class PillFigure extends NodeFigure {
	private static final int HEIGHT = 34;
	private static final int SIDE = 13;

	private Header header = new Header(null, "", "");
	private String size;

	final void setHeader(Header newHeader, String arraySize) {
		header = newHeader;
		size = arraySize;
	}

	@Override
	final String arraySize() {
		return size;
	}

	@Override
	final ColorRole fillRole() {
		return ColorRole.MEMORY_FILL;
	}

	@Override
	final ColorRole borderRole() {
		return ColorRole.MEMORY_BORDER;
	}

	@Override
	final void paintShape(Pen pen, Rectangle body) {
		pen.roundRectangle(body, Math.min(body.width, body.height) - 1);
	}

	@Override
	final Outline bodyOutline(Rectangle body) {
		return Outline.oval(body, Math.max(0, body.width - body.height));
	}

	@Override
	final Dimension contentSize() {
		return new Dimension(Math.max(96, header.preferredWidth() + 2 * SIDE), Math.max(HEIGHT, header.height() + 12));
	}

	@Override
	final Rectangle nameArea(Rectangle body) {
		return header.nameArea(body.x + SIDE, top(body), body.width - 2 * SIDE);
	}

	private int top(Rectangle body) {
		return body.y + (body.height - header.height()) / 2;
	}

	@Override
	final void paintContent(Pen pen, Rectangle body) {
		header.paint(pen, body.x + SIDE, top(body), body.width - 2 * SIDE, borderRole(), severity());
	}
}
