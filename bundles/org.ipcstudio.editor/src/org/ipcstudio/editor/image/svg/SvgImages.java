package org.ipcstudio.editor.image.svg;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** Pixel images within a document. Each is written once, in double resolution if there is one, and then referred to. */
final class SvgImages {
	private static final int FINE = 200;

	private final SvgDocument document;

	SvgImages(SvgDocument document) {
		this.document = document;
	}

	/** An element that shows a part of an image in a part of the drawing. */
	SvgElement element(Image image, Rectangle part, Rectangle target) {
		org.eclipse.swt.graphics.Rectangle bounds = image.getBounds();
		String href = "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
		String id = document.define("image", new SvgElement("symbol")
				.with("viewBox", "0 0 " + bounds.width + " " + bounds.height),
				new SvgElement("image").with("width", bounds.width).with("height", bounds.height).with("href", href));
		SvgElement use = new SvgElement("use").with("href", "#" + id);
		if (part.x == 0 && part.y == 0 && part.width == bounds.width && part.height == bounds.height) {
			return placed(use, target).with("preserveAspectRatio", "none");
		}
		return placed(new SvgElement("svg"), target)
				.with("viewBox", part.x + " " + part.y + " " + part.width + " " + part.height)
				.with("preserveAspectRatio", "none")
				.add(use.with("width", bounds.width).with("height", bounds.height));
	}

	private static SvgElement placed(SvgElement element, Rectangle target) {
		return element.with("x", target.x).with("y", target.y).with("width", target.width).with("height", target.height);
	}

	private static byte[] png(Image image) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] {image.getImageData(FINE)};
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		loader.save(bytes, SWT.IMAGE_PNG);
		return bytes.toByteArray();
	}
}
