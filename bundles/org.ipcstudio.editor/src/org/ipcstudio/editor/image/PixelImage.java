package org.ipcstudio.editor.image;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Paints drawings into pixels, off the screen. What would not fit into memory is refused before it is tried. */
final class PixelImage {
	/** The longest side in pixels. */
	static final int LONGEST_SIDE = 16_000;
	/** The largest image in pixels. */
	static final int LARGEST = 50_000_000;

	private static final int PERCENT = 100;
	private static final int MILLION = 1_000_000;
	private static final RGB BLACK = new RGB(0, 0, 0);
	private static final RGB WHITE = new RGB(255, 255, 255);

	private PixelImage() {
	}

	/**
	 * Paints a drawing.
	 *
	 * @param percent    its scale
	 * @param background the colour behind it; null for a transparent image
	 * @throws ImageException if it is too large
	 */
	static ImageData paint(Sheet sheet, int percent, RGB background) throws ImageException {
		Rectangle area = sheet.area();
		check(area.width, area.height, percent);
		try {
			return background != null ? paintOn(sheet, percent, background)
					: Transparency.between(paintOn(sheet, percent, BLACK), paintOn(sheet, percent, WHITE));
		} catch (OutOfMemoryError | SWTError e) {
			throw new ImageException(Messages.PixelImage_noMemory, e);
		} catch (SWTException e) {
			throw new ImageException(NLS.bind(Messages.PixelImage_failed, e.getMessage()), e);
		}
	}

	/** @throws ImageException if an image of this size would be too large; the message names a scale that is not */
	static void check(int width, int height, int percent) throws ImageException {
		long w = pixels(width, percent);
		long h = pixels(height, percent);
		if (w <= LONGEST_SIDE && h <= LONGEST_SIDE && w * h <= LARGEST) {
			return;
		}
		int possible = Math.min(percent, largestScale(width, height));
		String advice = possible < ImageOptions.SMALLEST ? Messages.PixelImage_useSvg
				: NLS.bind(Messages.PixelImage_useScale, possible);
		throw new ImageException(NLS.bind(Messages.PixelImage_tooLarge, new Object[] {w, h, percent, LONGEST_SIDE,
				LARGEST / MILLION}) + " " + advice);
	}

	private static int largestScale(int width, int height) {
		double side = (double) LONGEST_SIDE / Math.max(width, height);
		double all = Math.sqrt((double) LARGEST / width / height);
		int percent = (int) Math.floor(Math.min(side, all) * PERCENT);
		while (pixels(width, percent) * pixels(height, percent) > LARGEST) {
			percent--;
		}
		return percent;
	}

	private static long pixels(int length, int percent) {
		return Math.max(1, Math.ceilDiv((long) length * percent, PERCENT));
	}

	private static ImageData paintOn(Sheet sheet, int percent, RGB background) {
		Rectangle area = sheet.area();
		Display display = Display.getCurrent();
		Image image = new Image(display, (int) pixels(area.width, percent), (int) pixels(area.height, percent));
		GC gc = new GC(image);
		// a new one has the width 0, "as thin as possible", which the drawing library takes for 1
		gc.setLineWidth(1);
		SWTGraphics graphics = new ScaledCanvas(gc, (double) percent / PERCENT);
		try {
			gc.setBackground(new Color(background));
			gc.fillRectangle(image.getBounds());
			gc.setAntialias(SWT.ON);
			gc.setTextAntialias(SWT.ON);
			graphics.setAntialias(SWT.ON);
			graphics.setTextAntialias(SWT.ON);
			graphics.setFont(display.getSystemFont());
			graphics.setForegroundColor(sheet.foreground());
			graphics.setBackgroundColor(sheet.background());
			graphics.translate(-area.x, -area.y);
			sheet.paint(graphics);
			return image.getImageData();
		} finally {
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}
}
