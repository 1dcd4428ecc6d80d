package org.ipcstudio.editor.image;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;

/**
 * A canvas at a scale, on which lines grow with everything else. The toolkit moves a line of an odd width by half a pixel
 * of the image, so that it does not lie between two pixels; at a larger scale that is too little, and a line along the edge
 * of a figure would lose its outer half. So this canvas moves it by half a pixel of the drawing.
 */
final class ScaledCanvas extends SWTGraphics {
	private static final double HALF = 0.5;

	private final double scale;
	private final Map<Integer, Float> shifts = new HashMap<>();

	ScaledCanvas(GC gc, double scale) {
		super(gc);
		this.scale = scale;
		if (scale != 1) {
			scale(scale);
		}
	}

	/** Always 1: figures that make their lines wider themselves must not do it here. */
	@Override
	public double getAbsoluteScale() {
		return 1;
	}

	private void shifted(Runnable painting) {
		float shift = scale == 1 ? 0 : shifts.computeIfAbsent(Math.max(1, getLineWidth()), this::shift);
		if (shift == 0) {
			painting.run();
			return;
		}
		translate(shift, shift);
		painting.run();
		translate(-shift, -shift);
	}

	/** How far a line of some width has to be moved, in pixels of the drawing. */
	private float shift(int width) {
		double wanted = width % 2 == 1 ? HALF : 0;
		return (float) (wanted - LineProbe.offset(scale, width));
	}

	@Override
	public void drawArc(int x, int y, int w, int h, int start, int length) {
		shifted(() -> super.drawArc(x, y, w, h, start, length));
	}

	@Override
	public void drawLine(int x1, int y1, int x2, int y2) {
		shifted(() -> super.drawLine(x1, y1, x2, y2));
	}

	@Override
	public void drawOval(int x, int y, int w, int h) {
		shifted(() -> super.drawOval(x, y, w, h));
	}

	@Override
	public void drawPath(Path path) {
		shifted(() -> super.drawPath(path));
	}

	@Override
	public void drawPolygon(int[] points) {
		shifted(() -> super.drawPolygon(points));
	}

	@Override
	public void drawPolygon(PointList points) {
		shifted(() -> super.drawPolygon(points));
	}

	@Override
	public void drawPolyline(int[] points) {
		shifted(() -> super.drawPolyline(points));
	}

	@Override
	public void drawPolyline(PointList points) {
		shifted(() -> super.drawPolyline(points));
	}

	@Override
	public void drawRectangle(int x, int y, int w, int h) {
		shifted(() -> super.drawRectangle(x, y, w, h));
	}

	@Override
	public void drawRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
		shifted(() -> super.drawRoundRectangle(r, arcWidth, arcHeight));
	}
}
