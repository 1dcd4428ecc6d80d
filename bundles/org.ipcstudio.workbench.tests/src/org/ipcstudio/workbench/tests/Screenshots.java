package org.ipcstudio.workbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Keeps pictures of the screen as PNG files: those that a test asks for, and one of every test that has failed. The build
 * says where ({@code target/screenshots}); in an IDE they go to the folder of temporary files.
 */
public final class Screenshots implements AfterTestExecutionCallback {

	private static final String FOLDER_PROPERTY = "ipcstudio.screenshots";

	/** Stores the screen as it is once everything has been painted, dialogs and menus included, and returns the file. */
	public static Path take(String name) {
		Conditions.handleEvents();
		Display display = Display.getCurrent();
		Rectangle screen = display.getPrimaryMonitor().getBounds();
		Image image = new Image(display, screen.width, screen.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, screen.x, screen.y);
			return save(image, name);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** Stores an image that a test has drawn, and returns the file. */
	public static Path save(Image image, String name) {
		Path file = folder().resolve(name + ".png");
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		try {
			Files.createDirectories(file.getParent());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		if (context.getExecutionException().isPresent()) {
			take("failed/" + context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
		}
	}

	private static Path folder() {
		return Path.of(System.getProperty(FOLDER_PROPERTY, System.getProperty("java.io.tmpdir") + "/ipcstudio-screenshots"));
	}
}
