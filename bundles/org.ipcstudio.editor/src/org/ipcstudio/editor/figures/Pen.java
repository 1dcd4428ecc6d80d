package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** Paints for figures and symbols, with colours by their role and lines that grow with the zoom. */
final class Pen {
	/** The least size of a corner, in pixels of the screen, that looks round. */
	private static final double SMALLEST_ARC = 3;

	private final Graphics graphics;
	private final DiagramColors colors;

	Pen(Graphics graphics, DiagramColors colors) {
		this.graphics = graphics;
		this.colors = colors;
		graphics.setAntialias(SWT.ON);
		graphics.setTextAntialias(SWT.ON);
	}

	Graphics graphics() {
		return graphics;
	}

	/** The colour of lines and texts. */
	Pen line(ColorRole role) {
		graphics.setForegroundColor(colors.get(role));
		return this;
	}

	/** The colour of areas. */
	Pen fill(ColorRole role) {
		graphics.setBackgroundColor(colors.get(role));
		return this;
	}

	/** The width of lines in pixels at 100 percent. */
	Pen width(double width) {
		graphics.setLineWidth(LineScale.width(graphics, width));
		return this;
	}

	/** Solid, dashed or dotted, with dashes that grow with the zoom. */
	Pen style(LineStyle style) {
		if (style.dashes() == null) {
			graphics.setLineStyle(Graphics.LINE_SOLID);
		} else {
			int[] dashes = style.dashes().clone();
			for (int i = 0; i < dashes.length; i++) {
				dashes[i] = LineScale.dash(graphics, dashes[i]);
			}
			graphics.setLineDash(dashes);
		}
		return this;
	}

	/** A rectangle with round corners, filled and with an outline within its bounds. */
	void roundRectangle(Rectangle r, int arc) {
		if (arc * graphics.getAbsoluteScale() < SMALLEST_ARC) {
			rectangle(r); // which nobody can tell from a round one, and which takes a fraction of the time
			return;
		}
		graphics.fillRoundRectangle(r, arc, arc);
		graphics.drawRoundRectangle(new Rectangle(r.x, r.y, r.width - 1, r.height - 1), arc, arc);
	}

	/** A rectangle, filled and with an outline within its bounds. */
	void rectangle(Rectangle r) {
		graphics.fillRectangle(r);
		graphics.drawRectangle(r.x, r.y, r.width - 1, r.height - 1);
	}

	void oval(int x, int y, int width, int height) {
		graphics.fillOval(x, y, width, height);
		graphics.drawOval(x, y, width - 1, height - 1);
	}

	void polygon(int... coordinates) {
		PointList points = points(coordinates);
		graphics.fillPolygon(points);
		graphics.drawPolygon(points);
	}

	void fillPolygon(int... coordinates) {
		graphics.fillPolygon(points(coordinates));
	}

	void polyline(int... coordinates) {
		graphics.drawPolyline(points(coordinates));
	}

	void segment(int x1, int y1, int x2, int y2) {
		graphics.drawLine(x1, y1, x2, y2);
	}

	static PointList points(int... coordinates) {
		PointList points = new PointList(coordinates.length / 2);
		for (int i = 0; i + 1 < coordinates.length; i += 2) {
			points.addPoint(coordinates[i], coordinates[i + 1]);
		}
		return points;
	}
}
