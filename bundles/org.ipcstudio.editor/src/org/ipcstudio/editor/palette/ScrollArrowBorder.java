package org.ipcstudio.editor.palette;

import org.eclipse.draw2d.AbstractBorder;
import org.eclipse.draw2d.ArrowButton;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ipcstudio.editor.figures.ColorRole;
import org.ipcstudio.editor.figures.DiagramColors;

/**
 * Paints the button that scrolls the contents of a drawer up or down. GEF paints it through an image in a fixed light
 * colour; a border is painted last, and this one covers the whole button.
 */
final class ScrollArrowBorder extends AbstractBorder {
	private static final int ARROW = 4;

	private final DiagramColors colors;
	private final Insets insets;

	/** A border that leaves the contents of the button where they are. */
	ScrollArrowBorder(DiagramColors colors, Insets insets) {
		this.colors = colors;
		this.insets = insets;
	}

	@Override
	public Insets getInsets(IFigure figure) {
		return insets;
	}

	@Override
	public void paint(IFigure figure, Graphics graphics, Insets outside) {
		Rectangle area = getPaintRectangle(figure, outside);
		boolean hovered = ((ArrowButton) figure).getModel().isMouseOver();
		graphics.setBackgroundColor(colors.get(hovered ? ColorRole.PROCESS_FILL : ColorRole.CARRIER_FILL));
		graphics.fillRectangle(area);
		boolean up = figure.getBounds().y == figure.getParent().getBounds().y;
		int x = area.x + area.width / 2;
		int y = area.y + area.height / 2;
		int tip = up ? -ARROW / 2 : ARROW / 2;
		PointList arrow = new PointList();
		arrow.addPoint(x, y + tip);
		arrow.addPoint(x - ARROW, y - tip);
		arrow.addPoint(x + ARROW, y - tip);
		graphics.setBackgroundColor(colors.get(ColorRole.TEXT));
		graphics.fillPolygon(arrow);
	}
}
