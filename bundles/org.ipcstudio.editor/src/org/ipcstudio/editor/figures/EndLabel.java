package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/** A small text at the end of a line: which element of an array it leads to. */
final class EndLabel extends Figure {
	private static final int WIDEST = 110;

	private final TextLine text;
	private DiagramColors colors = DiagramColors.LIGHT;

	EndLabel(String text) {
		this.text = new TextLine(TextStyle.DETAIL, text);
	}

	void setColors(DiagramColors newColors) {
		colors = newColors;
		repaint();
	}

	@Override
	public Dimension getPreferredSize(int widthHint, int heightHint) {
		return new Dimension(text.width(WIDEST) + 4, TextStyle.DETAIL.height());
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle r = getBounds();
		Pen pen = new Pen(graphics, colors);
		pen.fill(ColorRole.CANVAS).line(ColorRole.MUTED);
		graphics.fillRectangle(r);
		text.paint(graphics, r.x + 2, r.y + TextStyle.DETAIL.ascent(), r.width - 4);
	}
}
