package org.ipcstudio.editor.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/**
 * Paints systems as the editor shows them, each at several zooms in light and dark, into PNG files to look at. Arguments:
 * the folder for the pictures, and files or folders with systems.
 */
public final class FigureGallery {
	private static final double[] ZOOMS = {0.5, 1, 2};

	private FigureGallery() {
	}

	public static void main(String[] arguments) throws IOException {
		Path pictures = Files.createDirectories(Path.of(arguments[0]));
		Display display = new Display();
		for (String argument : List.of(arguments).subList(1, arguments.length)) {
			for (Path file : files(Path.of(argument))) {
				paint(display, file, pictures);
			}
		}
		display.dispose();
	}

	private static List<Path> files(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try (Stream<Path> all = Files.list(path)) {
			return all.filter(file -> file.toString().endsWith(".ipc")).sorted().toList();
		}
	}

	private static void paint(Display display, Path file, Path pictures) throws IOException {
		String name = file.getFileName().toString().replace(".ipc", "");
		String text = Files.readString(file);
		for (DiagramColors colors : List.of(DiagramColors.LIGHT, DiagramColors.DARK)) {
			Canvas canvas = new Canvas(text, colors);
			if (text.contains("legend")) {
				LegendFigure legend = new LegendFigure();
				legend.setColors(colors);
				Rectangle extent = canvas.extent();
				canvas.add(legend, new Point(extent.x + 30, extent.bottom()));
			}
			for (double zoom : ZOOMS) {
				Image image = canvas.paint(display, zoom);
				save(image, pictures.resolve(name + (colors == DiagramColors.LIGHT ? "-light-" : "-dark-")
						+ Math.round(100 * zoom) + ".png"));
				image.dispose();
			}
		}
	}

	private static void save(Image image, Path file) {
		ImageLoader loader = new ImageLoader();
		loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}
}
