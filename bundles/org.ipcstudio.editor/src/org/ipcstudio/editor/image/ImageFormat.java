package org.ipcstudio.editor.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.image.svg.SvgGraphics;

/** The kinds of files that a drawing can be written to. */
public enum ImageFormat {
	/** Pixels, without loss. */
	PNG(Messages.ImageFormat_png, true, "png") {
		@Override
		byte[] bytes(Sheet sheet, ImageOptions options) throws ImageException {
			return encode(PixelImage.paint(sheet, options.percent(), background(sheet, options)), SWT.IMAGE_PNG);
		}
	},
	/** Pixels, small files. */
	JPEG(Messages.ImageFormat_jpeg, false, "jpg", "jpeg") {
		@Override
		byte[] bytes(Sheet sheet, ImageOptions options) throws ImageException {
			return encode(PixelImage.paint(sheet, options.percent(), background(sheet, options)), SWT.IMAGE_JPEG);
		}
	},
	/** Shapes and texts, sharp at every size and without a limit to it. */
	SVG(Messages.ImageFormat_svg, true, "svg") {
		@Override
		byte[] bytes(Sheet sheet, ImageOptions options) {
			SvgGraphics graphics = new SvgGraphics(sheet.area(), Display.getCurrent().getSystemFont(),
					sheet.foreground(), sheet.background());
			try {
				sheet.paint(graphics);
				return graphics.text(options.percent(), sheet.title(), background(sheet, options))
						.getBytes(StandardCharsets.UTF_8);
			} finally {
				graphics.dispose();
			}
		}
	};

	private static final int JPEG_QUALITY = 92;

	private final String label;
	private final boolean transparency;
	private final List<String> extensions;

	ImageFormat(String label, boolean transparency, String... extensions) {
		this.label = label;
		this.transparency = transparency;
		this.extensions = List.of(extensions);
	}

	/** For people. */
	public String label() {
		return label;
	}

	/** The usual extension of a file name, without a dot. */
	public String extension() {
		return extensions.get(0);
	}

	/** Whether a background can be left out. */
	public boolean knowsTransparency() {
		return transparency;
	}

	/** The format that the extension of a file name tells. */
	public static Optional<ImageFormat> ofFileName(String name) {
		int dot = name.lastIndexOf('.');
		return Arrays.stream(values())
				.filter(format -> format.extensions.stream().anyMatch(name.substring(dot + 1)::equalsIgnoreCase))
				.findAny();
	}

	/**
	 * What a file with the drawing contains.
	 *
	 * @throws ImageException if it is too large
	 */
	abstract byte[] bytes(Sheet sheet, ImageOptions options) throws ImageException;

	private static RGB background(Sheet sheet, ImageOptions options) {
		return options.isTransparent() ? null : sheet.background().getRGB();
	}

	private static byte[] encode(ImageData data, int type) throws ImageException {
		try {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] {data};
			loader.compression = type == SWT.IMAGE_JPEG ? JPEG_QUALITY : -1;
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			loader.save(bytes, type);
			return bytes.toByteArray();
		} catch (OutOfMemoryError e) {
			throw new ImageException(Messages.PixelImage_noMemory, e);
		}
	}
}
