package org.ipcstudio.editor.figures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.Test;

/** A drawing of a thousand nodes and two thousand edges is laid out and painted fast enough to be scrolled. */
class LargeDrawingTest extends WithDisplay {
	private static final int ROWS = 250;

	/** Four nodes in a row, eight edges for each row. */
	private static String text() {
		StringBuilder text = new StringBuilder("system Large {\n");
		for (int i = 0; i < ROWS; i++) {
			int y = 100 * i;
			text.append("  process P%d @(40, %d) { var x : int loop { send x to M%d } }\n".formatted(i, y, i));
			text.append("  mailbox M%d : int capacity 4 initially [1, 2] @(300, %d)\n".formatted(i, y));
			text.append("  process Q%d @(560, %d) { var x : int loop { receive x from M%d } }\n".formatted(i, y, i));
			text.append("  memory R%d @(820, %d) { value : int = 7 }\n".formatted(i, y));
			text.append("  P%1$d -> M%1$d\n  M%1$d -> Q%1$d\n  Q%1$d <-> R%1$d\n  P%1$d <-> R%1$d\n".formatted(i));
			int next = (i + 1) % ROWS;
			text.append("  P%d -> M%d\n  M%d -> Q%d\n  Q%d <-> R%d\n  P%d <-> R%d\n".formatted(i, next,
					next, i, i, next, i, next));
		}
		return text.append("}\n").toString();
	}

	@Test
	void isPaintedInAMomentWhateverPartOfItIsSeen() {
		Canvas canvas = new Canvas(text(), DiagramColors.LIGHT);
		Image image = new Image(display(), 1400, 900);
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		paint(canvas, graphics, 0);
		long best = Long.MAX_VALUE;
		for (int i = 1; i <= 10; i++) {
			long start = System.nanoTime();
			paint(canvas, graphics, 500 * i);
			best = Math.min(best, System.nanoTime() - start);
		}
		graphics.dispose();
		gc.dispose();
		image.dispose();
		assertTrue(best < Duration.ofMillis(100).toNanos(), "Painting a screen took " + best / 1_000_000 + " ms.");
	}

	private static void paint(Canvas canvas, SWTGraphics graphics, int top) {
		graphics.pushState();
		graphics.translate(0, -top);
		graphics.clipRect(new Rectangle(0, top, 1400, 900));
		canvas.root().paint(graphics);
		graphics.popState();
	}

	@Test
	void isLaidOutInASecond() {
		String text = text();
		new Canvas(text, DiagramColors.LIGHT);
		Canvas canvas = new Canvas(text, DiagramColors.LIGHT);
		long start = System.nanoTime();
		canvas.nodes().forEach(NodeFigure::changed);
		canvas.nodes().forEach(NodeFigure::getPreferredSize);
		canvas.edges().forEach(EdgeFigure::revalidate);
		canvas.layOut();
		long time = System.nanoTime() - start;
		assertTrue(time < Duration.ofSeconds(1).toNanos(), "Layout took " + time / 1_000_000 + " ms.");
	}
}
