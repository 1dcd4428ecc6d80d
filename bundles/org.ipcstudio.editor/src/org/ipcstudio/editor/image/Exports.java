package org.ipcstudio.editor.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.ImageData;

/** Makes images of drawings: for files and for the clipboard. Only for the thread of the user interface. */
final class Exports {
	private Exports() {
	}

	/**
	 * Writes an image to a file. Whatever goes wrong, a file that was there before is still there.
	 *
	 * @throws ImageException if it is too large or cannot be written
	 */
	static void write(DiagramSource source, ImageOptions options, Path file) throws ImageException {
		byte[] bytes = Sheet.use(source, options.coloring(), options.legend(),
				sheet -> options.format().bytes(sheet, options));
		try {
			Path written = file.resolveSibling("." + file.getFileName() + ".part");
			try {
				Files.write(written, bytes);
				Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(written);
			}
		} catch (IOException e) {
			throw new ImageException(NLS.bind(Messages.Exports_notWritten, file, reason(e)), e);
		}
	}

	/** What a person can do something with; the system often says nothing but the name of the file. */
	private static String reason(IOException e) {
		return switch (e) {
			case java.nio.file.NoSuchFileException missing -> Messages.Exports_noFolder;
			case java.nio.file.AccessDeniedException denied -> Messages.Exports_notAllowed;
			default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		};
	}

	/**
	 * The pixels of an image with a background.
	 *
	 * @throws ImageException if it is too large
	 */
	static ImageData pixels(DiagramSource source, ImageOptions options) throws ImageException {
		return Sheet.use(source, options.coloring(), options.legend(),
				sheet -> PixelImage.paint(sheet, options.percent(), sheet.background().getRGB()));
	}
}
