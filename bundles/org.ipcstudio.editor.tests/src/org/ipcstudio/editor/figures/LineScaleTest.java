package org.ipcstudio.editor.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.ScaledGraphics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrives at the screen, whichever version of Draw2D is there. */
class LineScaleTest extends WithDisplay {
	private Image image;
	private GC gc;
	private SWTGraphics screen;

	@BeforeEach
	void start() {
		image = new Image(display(), 10, 10);
		gc = new GC(image);
		screen = new SWTGraphics(gc);
	}

	@AfterEach
	void end() {
		screen.dispose();
		gc.dispose();
		image.dispose();
	}

	@ParameterizedTest
	@CsvSource({"0.25, 1, 1", "0.5, 1, 1", "1, 1, 1", "1, 2, 2", "2, 1, 2", "2, 2, 4", "4, 1, 4"})
	void aLineIsBroaderTheLargerTheZoom(double zoom, int width, int expected) {
		ScaledGraphics graphics = new ScaledGraphics(screen);
		graphics.scale(zoom);
		new Pen(graphics, DiagramColors.LIGHT).width(width);
		assertEquals(expected, screen.getLineWidth());
		graphics.dispose();
	}

	@Test
	void withoutAZoomItIsAsBroadAsItShouldBe() {
		new Pen(screen, DiagramColors.LIGHT).width(3);
		assertEquals(3, screen.getLineWidth());
	}
}
