package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.model.Duplex;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Node;

/** A named pipe: a tube with a tab like that of a file, on which its path stands. */
final class FifoFigure extends TubeFigure {
	private static final int TAB = 14;
	private static final int WIDEST = 120;

	private TextLine path = new TextLine(TextStyle.DETAIL, "");

	@Override
	void read(Node node) {
		Fifo fifo = (Fifo) node;
		String size = Texts.arraySize(fifo);
		setHeader(new Header(null, fifo.getName(), Texts.type(fifo)).size(size), size);
		boolean full = fifo.getDuplex() == Duplex.FULL;
		setRows(fifo, new DuplexSign(full), full ? Messages.Fifo_full : Messages.Fifo_half);
		path = new TextLine(TextStyle.DETAIL, fifo.getPath() == null ? Messages.Fifo_tab : fifo.getPath());
	}

	@Override
	int top() {
		return tab() + END;
	}

	private static int tab() {
		return Math.max(TAB, TextStyle.DETAIL.height());
	}

	private static Rectangle tube(Rectangle body) {
		return new Rectangle(body.x, body.y + tab(), body.width, body.height - tab());
	}

	@Override
	void paintShape(Pen pen, Rectangle body) {
		Tube.paint(pen, tube(body));
		Tube.tab(pen, body.x + SIDE, body.y, pathWidth(body) + 8 + tab(), tab());
	}

	private int pathWidth(Rectangle body) {
		return path.width(Math.min(WIDEST, body.width - SIDE - right() - tab()));
	}

	@Override
	void paintTop(Pen pen, Rectangle body) {
		pen.line(ColorRole.MUTED);
		path.paint(pen.graphics(), body.x + SIDE + 6, body.y + (tab() - TextStyle.DETAIL.height()) / 2
				+ TextStyle.DETAIL.ascent(), pathWidth(body));
	}

	@Override
	Outline bodyOutline(Rectangle body) {
		int right = body.x + SIDE + pathWidth(body) + 8 + tab();
		int bottom = body.y + tab() + 3;
		return Tube.outline(tube(body)).and(Outline.polygon(body, body.x + SIDE, body.y, right - tab(), body.y, right,
				bottom, body.x + SIDE, bottom));
	}
}
