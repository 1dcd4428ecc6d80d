package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/** A lock or semaphore: a small figure with half-round ends, its symbol at the left. */
abstract class PillFigure extends NodeFigure {
	private static final int HEIGHT = 34;
	private static final int SIDE = 13;

	/** The room for what is told of a run, so that the figure keeps its size while that changes. */
	private static final int TOLD = 118;

	private Header header = new Header(null, "", "");
	private String size;
	private TextLine told;

	final void setHeader(Header newHeader, String arraySize) {
		header = newHeader;
		size = arraySize;
	}

	/** Shows the state in a run below the name; nulls end that. */
	final void showState(Symbol sign, String text) {
		header.showState(sign);
		told = text == null ? null : new TextLine(TextStyle.DETAIL, text);
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
		int width = Math.max(96, header.preferredWidth() + 2 * SIDE);
		int height = Math.max(HEIGHT, header.height() + 12);
		return told == null ? new Dimension(width, height)
				: new Dimension(Math.max(width, header.left() + TOLD + 2 * SIDE),
						Math.max(height, header.height() + TextStyle.DETAIL.height() + 8));
	}

	@Override
	final Rectangle nameArea(Rectangle body) {
		return header.nameArea(body.x + SIDE, top(body), body.width - 2 * SIDE);
	}

	private int top(Rectangle body) {
		return body.y + (body.height - header.height() - below(body)) / 2;
	}

	/** The height of the line below the name. */
	private int below(Rectangle body) {
		return told != null && body.height >= header.height() + TextStyle.DETAIL.height() + 2
				? TextStyle.DETAIL.height() : 0;
	}

	@Override
	final void paintContent(Pen pen, Rectangle body) {
		header.paint(pen, body.x + SIDE, top(body), body.width - 2 * SIDE - reserved(), borderRole(), severity());
		if (below(body) > 0) {
			int x = body.x + SIDE + header.left();
			pen.line(ColorRole.MUTED);
			told.paint(pen.graphics(), x, top(body) + header.height() - 1 + TextStyle.DETAIL.ascent(),
					body.x + body.width - SIDE - x);
		}
	}
}
