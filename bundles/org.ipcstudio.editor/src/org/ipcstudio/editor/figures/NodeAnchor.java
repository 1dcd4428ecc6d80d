package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;

/** Where lines end at a node: on its visible outline, whatever its shape. */
final class NodeAnchor extends AbstractConnectionAnchor {
	private final NodeFigure figure;

	NodeAnchor(NodeFigure figure) {
		super(figure);
		this.figure = figure;
	}

	NodeFigure figure() {
		return figure;
	}

	@Override
	public Point getLocation(Point reference) {
		PrecisionPoint outside = new PrecisionPoint(reference.x, reference.y);
		figure.translateToRelative(outside);
		Outline outline = figure.outline(figure.getBounds());
		Point end = outline.towards(outline.center(), outside);
		PrecisionPoint location = new PrecisionPoint(end.x, end.y);
		figure.translateToAbsolute(location);
		return location;
	}

	@Override
	public Point getReferencePoint() {
		Point center = figure.outline(figure.getBounds()).center();
		PrecisionPoint location = new PrecisionPoint(center.x, center.y);
		figure.translateToAbsolute(location);
		return location;
	}
}
