package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.Ellipse;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.RotatableDecoration;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.ipcstudio.editor.figures.EdgeLook.End;

/** Makes what is drawn at the ends of lines. */
final class EdgeEnd {
	private static final PointList DIAMOND = Pen.points(0, 0, -1, 1, -2, 0, -1, -1);

	private EdgeEnd() {
	}

	/** The decoration for an end; null for a plain one. */
	static RotatableDecoration of(End end) {
		return switch (end) {
			case PLAIN -> null;
			case ARROW -> arrow();
			case DIAMOND -> diamond();
			case DOT -> new Dot();
		};
	}

	private static PolygonDecoration arrow() {
		PolygonDecoration arrow = new PolygonDecoration();
		arrow.setScale(9.5, 4.5);
		arrow.setOutline(false); // an outline takes most of the time to paint a drawing with many edges
		return arrow;
	}

	private static PolygonDecoration diamond() {
		PolygonDecoration diamond = new PolygonDecoration();
		diamond.setTemplate(DIAMOND);
		diamond.setScale(7, 4);
		return diamond;
	}

	static void color(RotatableDecoration decoration, End end, DiagramColors colors, ColorRole line) {
		if (decoration != null) {
			decoration.setForegroundColor(colors.get(line));
			decoration.setBackgroundColor(colors.get(end == End.DIAMOND ? ColorRole.CANVAS : line));
		}
	}

	/** A dot just outside of the outline of the node. */
	private static final class Dot extends Ellipse implements RotatableDecoration {
		private static final int RADIUS = 4;

		private Point location = new Point();

		@Override
		public void setLocation(Point end) {
			location = end.getCopy();
		}

		@Override
		public void setReferencePoint(Point reference) {
			double share = (RADIUS + 1) / Math.max(RADIUS + 1, location.getDistance(reference));
			int x = (int) Math.round(location.x + share * (reference.x - location.x));
			int y = (int) Math.round(location.y + share * (reference.y - location.y));
			setBounds(new Rectangle(x - RADIUS, y - RADIUS, 2 * RADIUS + 1, 2 * RADIUS + 1));
		}

		@Override
		public void paintFigure(Graphics graphics) {
			graphics.setAntialias(SWT.ON);
			super.paintFigure(graphics);
		}
	}
}
