package org.ipcstudio.editor.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeAll;

/** Tests that measure and paint texts, for which the toolkit needs a display. */
abstract class WithDisplay {

	@BeforeAll
	static void open() {
		display();
	}

	static Display display() {
		return Display.getDefault();
	}

	/** What a figure looks like on a white background. */
	static ImageData picture(IFigure figure) {
		Rectangle bounds = figure.getBounds();
		Image image = new Image(display(), bounds.width, bounds.height);
		GC gc = new GC(image);
		Graphics graphics = new SWTGraphics(gc);
		graphics.translate(-bounds.x, -bounds.y);
		figure.paint(graphics);
		graphics.dispose();
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}
}
