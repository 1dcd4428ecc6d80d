package org.ipcstudio.editor.palette;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Images that were made for a light background, as bright as they have to be on a dark one. */
final class BrightImage {
	private static final String KEY = "org.ipcstudio.editor.palette.bright."; //$NON-NLS-1$
	private static final int WHITE = 255;

	private BrightImage() {
	}

	/** The bright counterpart of an image. It belongs to the display and is made once under its name. */
	static Image of(Image image, String name) {
		ImageRegistry images = JFaceResources.getImageRegistry();
		if (images.get(KEY + name) == null) {
			ImageData data = brightened(image.getImageData());
			images.put(KEY + name, ImageDescriptor.createFromImageDataProvider(zoom -> zoom == 100 ? data : null));
		}
		return images.get(KEY + name);
	}

	private static ImageData brightened(ImageData data) {
		PaletteData palette = data.palette;
		if (!palette.isDirect) {
			for (RGB color : palette.getRGBs()) {
				brighten(color);
			}
			return data;
		}
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				int pixel = data.getPixel(x, y);
				if (pixel != data.transparentPixel) {
					RGB color = palette.getRGB(pixel);
					brighten(color);
					data.setPixel(x, y, palette.getPixel(color));
				}
			}
		}
		return data;
	}

	/** Goes half the way to white. */
	private static void brighten(RGB color) {
		color.red = (color.red + WHITE) / 2;
		color.green = (color.green + WHITE) / 2;
		color.blue = (color.blue + WHITE) / 2;
	}
}
