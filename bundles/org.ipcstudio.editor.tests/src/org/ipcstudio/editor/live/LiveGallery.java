package org.ipcstudio.editor.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.figures.DiagramColors;
import org.ipcstudio.editor.parts.DiagramRoot;
import org.ipcstudio.editor.testing.TestCanvas;

/**
 * Paints canvases that show runs, in light and dark, into PNG files to look at. Its argument is the folder for the
 * pictures.
 */
public final class LiveGallery {
	private static final int PAUSE = 450;

	private final Path pictures;

	private LiveGallery(Path pictures) {
		this.pictures = pictures;
	}

	public static void main(String[] arguments) throws IOException {
		LiveGallery gallery = new LiveGallery(Files.createDirectories(Path.of(arguments[0])));
		for (DiagramColors colors : List.of(DiagramColors.LIGHT, DiagramColors.DARK)) {
			gallery.paint("run", LiveSystems.EVERYTHING, LiveSystems.everything().build(), colors);
			gallery.paint("ring", LiveSystems.RING, LiveSystems.ring().build(), colors);
			gallery.paint("philosophers", LiveSystems.PHILOSOPHERS, LiveSystems.philosophers(5).build(), colors);
			gallery.paint("many", LiveSystems.PHILOSOPHERS.replace("N = 5", "N = 40"), LiveSystems.philosophers(40).build(), colors);
			gallery.paint("coverage", LiveSystems.EVERYTHING, LiveSystems.coverage().build(), colors);
			gallery.tooltips(colors);
		}
	}

	private void paint(String name, String text, LiveView view, DiagramColors colors) {
		try (TestCanvas canvas = new TestCanvas(text)) {
			canvas.drawing().setColors(colors);
			((DiagramRoot) canvas.viewer().getRootEditPart()).setLegendVisible(
					name.equals("ring") || name.equals("philosophers"));
			canvas.drawing().showRun(view);
			if (name.equals("run")) {
				canvas.drawing().travel(List.of(new Travel("Producer", "Jobs", "20", Duration.ofMillis(2 * PAUSE)),
						new Travel("Jobs", "Worker[2]", "16", Duration.ofMillis(2 * PAUSE)),
						new Travel("Server", "Client", "ok", Duration.ofMillis(3 * PAUSE)),
						new Travel("Teller[0]", "Account", "41", Duration.ofMillis(2 * PAUSE))));
			}
			run(canvas, PAUSE);
			save(canvas, name, colors);
		}
	}

	private void tooltips(DiagramColors colors) {
		try (TestCanvas canvas = new TestCanvas(LiveSystems.EVERYTHING)) {
			canvas.drawing().setColors(colors);
			((DiagramRoot) canvas.viewer().getRootEditPart()).setLegendVisible(false);
			canvas.drawing().showRun(LiveSystems.everything().build());
			canvas.flush();
			int x = 10;
			int y = 10;
			for (String name : List.of("Jobs", "Worker", "Fork", "Account", "Guard", "Failed", "Main")) {
				IFigure tip = canvas.part(name).nodeFigure().getToolTip();
				IFigure layer = canvas.part(name).getFigure().getParent();
				layer.add(tip);
				tip.setBounds(new org.eclipse.draw2d.geometry.Rectangle(x, y, tip.getPreferredSize().width,
						tip.getPreferredSize().height));
				y += tip.getPreferredSize().height + 12;
				if (y > 500) {
					y = 10;
					x += 400;
				}
			}
			run(canvas, PAUSE);
			save(canvas, "tooltips", colors);
		}
	}

	private static void run(TestCanvas canvas, int millis) {
		Display display = canvas.shell().getDisplay();
		boolean[] over = {false};
		display.timerExec(millis, () -> over[0] = true);
		while (!over[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private void save(TestCanvas canvas, String name, DiagramColors colors) {
		org.eclipse.swt.graphics.Point size = canvas.control().getSize();
		Image image = new Image(canvas.shell().getDisplay(), size.x, size.y);
		GC gc = new GC(canvas.control());
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] {image.getImageData()};
		loader.save(pictures.resolve(name + (colors == DiagramColors.LIGHT ? "-light" : "-dark") + ".png").toString(),
				SWT.IMAGE_PNG);
		image.dispose();
	}
}
