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
import org.ipcstudio.language.Severity;

/**
 * Paints systems as the editor shows them, each at several zooms in light and dark, into PNG files to look at.
 * Arguments: the folder for the pictures, and files or folders with systems.
 */
public final class FigureGallery {
	private static final double[] ZOOMS = {0.5, 1, 2};

	private static final String STATES = """
			system States {
			  process Wrong[3] @(30, 30) { send 1 to Letters }
			  /** Where the letters of everybody who writes one are kept until somebody reads them. Nobody does. */
			  mailbox Letters : int capacity 3 initially [1] @(260, 30)
			  process Pale @(460, 30) { work 1 ms }
			  mailbox PaleBox : int capacity 2 initially [1] @(640, 30)
			  pipe Tube by Wrong @(30, 110)
			  lock Key @(260, 120)
			  bus Line transfer 1 ms @(30, 210)
			  network Air loss 100 % @(290, 190)
			  /**
			   * A process with a program of some lines. What is said about it needs two lines in the tool tip.
			   *
			   * This is its second paragraph.
			   */
			  process Long daemon priority 5 @(460, 110) {
			    var a : int = 0
			    loop {
			      select {
			        receive a from Letters when a > 0 && a < 100 && a != 50 && a != 51 { print "a ", a }
			        after 10 ms { a = a + 1 }
			      }
			    }
			  }
			  /** Made larger by the user, so there is room for the program. */
			  process Large @(460, 300, 220, 110) { var i : int loop { i = i + 1 work 1 ms print i } print "end" }
			  process Small @(700, 300, 90, 30) { send 1 to Letters }
			  memory Narrow @(700, 345, 110, 60) { someVariable : int = 12345 other : bool third : bool }
			  mailbox Tiny : int capacity 8 @(820, 300, 80, 50)
			  Wrong -> Letters
			}
			""";

	/** A system with everything that is drawn. */
	static final Path EVERYTHING = Path.of((Files.isDirectory(Path.of("bundles"))
			? "bundles/org.ipcstudio.editor.tests/" : "") + "src/org/ipcstudio/editor/figures/everything.ipc");

	private FigureGallery() {
	}

	public static void main(String[] arguments) throws IOException {
		Path pictures = Files.createDirectories(Path.of(arguments[0]));
		Display display = new Display();
		paint(display, EVERYTHING, pictures);
		for (String argument : List.of(arguments).subList(1, arguments.length)) {
			for (Path file : files(Path.of(argument))) {
				paint(display, file, pictures);
			}
		}
		for (DiagramColors colors : List.of(DiagramColors.LIGHT, DiagramColors.DARK)) {
			save(display, states(colors), colors, "states", pictures);
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
			if (file.equals(EVERYTHING)) {
				LegendFigure legend = new LegendFigure();
				legend.setColors(colors);
				Rectangle extent = canvas.extent();
				canvas.add(legend, new Point(extent.x + 30, extent.bottom()));
			}
			save(display, canvas, colors, name, pictures);
		}
	}

	private static void save(Display display, Canvas canvas, DiagramColors colors, String name, Path pictures) {
		for (double zoom : ZOOMS) {
			Image image = canvas.paint(display, zoom);
			save(image, pictures.resolve(name + (colors == DiagramColors.LIGHT ? "-light-" : "-dark-")
					+ Math.round(100 * zoom) + ".png"));
			image.dispose();
		}
	}

	/** Figures in all states that do not come from the text: with problems, pale, with programs, with tool tips. */
	private static Canvas states(DiagramColors colors) {
		Canvas canvas = new Canvas(STATES, colors);
		canvas.node("Wrong").setProblem(Severity.ERROR, "Nothing named Elsewhere is declared.");
		canvas.node("Letters").setProblem(Severity.WARNING, "Nobody receives from mailbox Letters.");
		canvas.node("Tube").setProblem(Severity.WARNING, "The pipe is never closed.");
		canvas.node("Key").setProblem(Severity.ERROR, "Lock Key is used by nobody.");
		canvas.node("Line").setProblem(Severity.ERROR, "The transfer of bus Line takes no time.");
		canvas.node("Air").setProblem(Severity.WARNING, "Network Air loses every message.");
		canvas.node("Pale").setGreyed(true);
		canvas.node("PaleBox").setGreyed(true);
		canvas.node("Long").setProgramVisible(true);
		Rectangle place = canvas.node("Long").getBounds().getCopy();
		canvas.node("Long").setBounds(new Rectangle(place.getLocation(), canvas.node("Long").getPreferredSize()));
		for (EdgeFigure edge : canvas.edges()) {
			edge.setProblem(Severity.ERROR, "Process Wrong may not do this.");
			canvas.add(edge.getToolTip(), new Point(360, 420));
		}
		int y = 420;
		for (String name : List.of("Wrong", "Letters", "Long")) {
			canvas.add(canvas.node(name).getToolTip(), new Point(30, y));
			y += canvas.node(name).getToolTip().getPreferredSize().height + 12;
		}
		canvas.layOut();
		return canvas;
	}

	private static void save(Image image, Path file) {
		ImageLoader loader = new ImageLoader();
		loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}
}
