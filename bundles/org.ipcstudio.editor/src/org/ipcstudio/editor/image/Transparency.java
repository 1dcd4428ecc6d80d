package org.ipcstudio.editor.image;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * Finds out what is transparent in a picture from how it looks on black and on white: what is opaque looks the same on
 * both. So transparent images come out the same on every platform, whatever its toolkit can paint on.
 */
final class Transparency {
	private static final int OPAQUE = 255;

	private Transparency() {
	}

	/** The picture itself. Precondition: both are of the same size. */
	static ImageData between(ImageData onBlack, ImageData onWhite) {
		int width = onBlack.width;
		ImageData result = new ImageData(width, onBlack.height, 32, new PaletteData(0xff0000, 0xff00, 0xff));
		result.alphaData = new byte[width * onBlack.height];
		int[] black = new int[width];
		int[] white = new int[width];
		int[] colors = new int[width];
		for (int y = 0; y < onBlack.height; y++) {
			onBlack.getPixels(0, y, width, black, 0);
			onWhite.getPixels(0, y, width, white, 0);
			for (int x = 0; x < width; x++) {
				RGB dark = onBlack.palette.getRGB(black[x]);
				RGB bright = onWhite.palette.getRGB(white[x]);
				// green has the most weight for the eye, and letters may be smoothed differently for each colour
				int alpha = Math.clamp(OPAQUE - (bright.green - dark.green), 0, OPAQUE);
				result.alphaData[y * width + x] = (byte) alpha;
				colors[x] = alpha == 0 ? 0
						: part(dark.red, alpha) << 16 | part(dark.green, alpha) << 8 | part(dark.blue, alpha);
			}
			result.setPixels(0, y, width, colors, 0);
		}
		return result;
	}

	private static int part(int onBlack, int alpha) {
		return Math.min(OPAQUE, (onBlack * OPAQUE + alpha / 2) / alpha);
	}
}
