package org.ipcstudio.editor.image;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

/** Finds out where the toolkit of this platform really paints a line, which none of them documents. */
final class LineProbe {
	private static final int WHITE = 255;
	/** Parts of a pixel that are told apart. */
	private static final double PARTS = 4;

	private LineProbe() {
	}

	/**
	 * How far below its coordinates the middle of a level line lies, in pixels of the drawing.
	 *
	 * @param scale of the canvas
	 * @param width of the line
	 */
	static double offset(double scale, int width) {
		int y = width + 1;
		int side = (int) Math.ceil(2 * y * scale);
		Display display = Display.getCurrent();
		Image image = new Image(display, side, side);
		GC gc = new GC(image);
		Transform transform = new Transform(display);
		try {
			gc.setBackground(new Color(WHITE, WHITE, WHITE));
			gc.fillRectangle(image.getBounds());
			gc.setAntialias(SWT.ON);
			transform.scale((float) scale, (float) scale);
			gc.setTransform(transform);
			gc.setForeground(new Color(0, 0, 0));
			gc.setLineWidth(width);
			gc.drawLine(0, y, 2 * y, y);
			// grey levels are rounded; what a toolkit does is simpler than that
			return Math.round(middle(image.getImageData()) * PARTS) / (PARTS * scale) - y;
		} finally {
			transform.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	/** The middle of what is dark in the central column. */
	private static double middle(ImageData data) {
		double weighted = 0;
		double all = 0;
		for (int y = 0; y < data.height; y++) {
			int dark = WHITE - data.palette.getRGB(data.getPixel(data.width / 2, y)).green;
			weighted += dark * (y + 0.5);
			all += dark;
		}
		return weighted / all;
	}
}
