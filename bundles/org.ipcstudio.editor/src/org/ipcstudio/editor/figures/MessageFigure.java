package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** A message on its way: a dot, with its value above it. Whoever moves it says where its dot is. */
public final class MessageFigure extends Figure {
	private static final int DOT = 12;
	private static final int GAP = 3;
	private static final int PADDING = 4;
	private static final int WIDEST = 160;

	private final TextLine text;
	private final DiagramColors colors;

	/** @param text its value; may be empty */
	public MessageFigure(String text, DiagramColors colors) {
		this.text = new TextLine(TextStyle.DETAIL, text);
		this.colors = colors;
	}

	private int labelWidth() {
		return text.isEmpty() ? 0 : text.width(WIDEST) + 2 * PADDING;
	}

	private int labelHeight() {
		return text.isEmpty() ? 0 : TextStyle.DETAIL.height() + 2 + GAP;
	}

	@Override
	public Dimension getPreferredSize(int widthHint, int heightHint) {
		return new Dimension(Math.max(DOT, labelWidth()), labelHeight() + DOT);
	}

	/** Puts the middle of its dot somewhere. */
	public void moveTo(Point dot) {
		Dimension size = getPreferredSize();
		setBounds(new Rectangle(dot.x - size.width / 2, dot.y + DOT / 2 - size.height, size.width, size.height));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Pen pen = new Pen(graphics, colors);
		Rectangle r = getBounds();
		pen.width(2).line(ColorRole.CANVAS).fill(ColorRole.MESSAGE);
		pen.oval(r.x + (r.width - DOT) / 2, r.bottom() - DOT, DOT, DOT);
		if (text.isEmpty()) {
			return;
		}
		Rectangle label = new Rectangle(r.x, r.y, r.width, labelHeight() - GAP);
		pen.width(1).line(ColorRole.MESSAGE).fill(ColorRole.CANVAS);
		pen.roundRectangle(label, 8);
		pen.line(ColorRole.TEXT);
		text.paint(graphics, label.x + PADDING, label.y + 1 + TextStyle.DETAIL.ascent(), label.width - 2 * PADDING);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}
}
