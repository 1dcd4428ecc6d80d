package org.ipcstudio.editor.figures;

import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;

/** A symbol that stands by itself, in the colours of the drawing as they are when it is painted. */
final class SignFigure extends Figure {
	private final Symbol symbol;
	private final Supplier<DiagramColors> colors;

	SignFigure(Symbol symbol, Supplier<DiagramColors> colors) {
		this.symbol = symbol;
		this.colors = colors;
		setPreferredSize(Symbol.SIZE, Symbol.SIZE);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		symbol.paint(new Pen(graphics, colors.get()), getBounds().x, getBounds().y);
	}
}
